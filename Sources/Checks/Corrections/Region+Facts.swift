import Content
import Schedule

extension Region {
    /// The facts of the region that readers rely on, in the order of the record.
    var publishedFacts: [PublishedFact] {
        dates + people + addresses + municipalities.sorted().map { PublishedFact(.municipality, $0) }
            + updates.map(PublishedFact.init)
    }

    private var dates: [PublishedFact] {
        schedule.milestones.flatMap { milestone -> [PublishedFact] in
            let state = milestone.withdrawn ? " (withdrawn)" : ""
            let date = PublishedFact(milestone.subject(isReserve: false), milestone.when.notation + state)
            guard case .days(_, let optional) = milestone.when, !optional.isEmpty else { return [date] }
            let reserve = When.days(optional, optional: []).notation
            return [date, PublishedFact(milestone.subject(isReserve: true), reserve)]
        }
    }

    private var people: [PublishedFact] {
        contacts.map { contact in
            let ways = [contact.email, contact.phone?.display].compactMap(\.self)
            return PublishedFact(.contact(name: contact.name), ways.joined(separator: ", "))
        }
    }

    private var addresses: [PublishedFact] {
        let parts = [
            ("email", submission.email), ("url", submission.url), ("subject", submission.subject),
            ("file name", submission.fileName),
        ]
        return parts.compactMap { part, value in value.map { PublishedFact(.submission(part: part), $0) } }
    }

    /// Where a fact stands in the file; for one that is gone, where it would.
    func path(of fact: PublishedFact) -> [FactPlaces.Step] {
        switch fact.subject {
        case .municipality: return ["municipalities"]
        case .update: return ["updates"]
        case .contact:
            let index = people.firstIndex(of: fact) ?? people.firstIndex { $0.subject == fact.subject }
            return index.map { ["contacts", .item($0), "name"] } ?? ["contacts"]
        case .submission(let part): return ["submission", .key(part.replacing(" ", with: "_"))]
        case .ownStep:
            let others = schedule.milestones.filter { !$0.key.isStandard }
            let index = others.firstIndex { milestone in
                [true, false].contains {
                    PublishedFact(milestone.subject(isReserve: $0), "").subject == fact.subject
                }
            }
            return index.map { ["timing", "other", .item($0), "when"] } ?? ["timing", "other"]
        case .step(let key, let isReserve): return ["timing", .key(key), isReserve ? "optional" : "when"]
        }
    }
}

extension Milestone {
    /// What its date, or its reserve days, are called in the record.
    fileprivate func subject(isReserve: Bool) -> FactSubject {
        key.isStandard
            ? .step(key: key.rawValue, isReserve: isReserve) : .ownStep(title: title, isReserve: isReserve)
    }
}

extension PublishedFact {
    /// What readers were told of a change.
    init(_ update: Update) {
        self.init(.update, "\(update.date) \(update.change)")
    }
}
