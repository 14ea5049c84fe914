import Content
import Schedule

extension Region {
    /// The facts of the region that readers rely on, in the order of the record.
    var publishedFacts: [PublishedFact] {
        dates + people + addresses + municipalities.sorted().map { PublishedFact("municipality", $0) }
            + updates.map { PublishedFact("update", "\($0.date) \($0.change)") }
    }

    private var dates: [PublishedFact] {
        schedule.milestones.flatMap { milestone -> [PublishedFact] in
            let name = milestone.key.isStandard ? milestone.key.rawValue : "step \(milestone.title)"
            let state = milestone.withdrawn ? " (withdrawn)" : ""
            let date = PublishedFact(name, milestone.when.notation + state)
            guard case .days(_, let optional) = milestone.when, !optional.isEmpty else { return [date] }
            return [date, PublishedFact("\(name) optional", When.days(optional, optional: []).notation)]
        }
    }

    private var people: [PublishedFact] {
        contacts.map { contact in
            let ways = [contact.email, contact.phone?.display].compactMap(\.self)
            return PublishedFact("contact \(contact.name)", ways.joined(separator: ", "))
        }
    }

    private var addresses: [PublishedFact] {
        let parts = [
            ("submission email", submission.email), ("submission url", submission.url),
            ("submission subject", submission.subject), ("submission file name", submission.fileName),
        ]
        return parts.compactMap { name, value in value.map { PublishedFact(name, $0) } }
    }

    /// Where a fact stands in the file; for one that is gone, where it would.
    func path(of fact: PublishedFact) -> [FactPlaces.Step] {
        let words = fact.name.split(separator: " ", maxSplits: 1).map(String.init)
        switch words.first {
        case "municipality": return ["municipalities"]
        case "contact":
            let index =
                people.firstIndex(of: fact) ?? people.firstIndex { $0.name == fact.name }
            return index.map { ["contacts", .item($0), "name"] } ?? ["contacts"]
        case "submission": return ["submission", .key(words.last?.replacing(" ", with: "_") ?? "")]
        case "step":
            let others = schedule.milestones.filter { !$0.key.isStandard }
            let index = others.firstIndex { PublishedFact("step \($0.title)", "").name == fact.name }
            return index.map { ["timing", "other", .item($0), "when"] } ?? ["timing", "other"]
        default:
            let isOptional = words.last == "optional"
            return ["timing", .key(words.first ?? ""), isOptional ? "optional" : "when"]
        }
    }
}
