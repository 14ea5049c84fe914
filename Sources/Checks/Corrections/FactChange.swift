import Schedule

/// A fact that is no longer what was published.
struct FactChange: Sendable {
    /// The fact, as it is now, or as it was when it is gone.
    let fact: PublishedFact
    /// What it said; nil when it is new.
    let before: String?
    /// What it says; nil when it is gone.
    let after: String?

    /// What it is about.
    var subject: FactSubject { fact.subject }

    /// The changes from one list of facts to another, in the order of the second; corrections do not count.
    static func changes(from old: [PublishedFact], to new: [PublishedFact]) -> [FactChange] {
        var gone = without(new, old.filter { $0.subject != .update })
        let changed = without(old, new.filter { $0.subject != .update }).map { fact -> FactChange in
            // Two people can have one name: each that changed takes the place of one that is gone.
            guard !fact.subject.isOneOfMany,
                let place = gone.firstIndex(where: { $0.subject == fact.subject })
            else {
                return FactChange(fact: fact, before: nil, after: fact.value)
            }
            return FactChange(fact: fact, before: gone.remove(at: place).value, after: fact.value)
        }
        return changed + gone.map { FactChange(fact: $0, before: $0.value, after: nil) }
    }

    /// The facts that are not among others, each of which stands for one.
    private static func without(_ others: [PublishedFact], _ facts: [PublishedFact]) -> [PublishedFact] {
        var counts: [PublishedFact: Int] = [:]
        for other in others { counts[other, default: 0] += 1 }
        return facts.filter { fact in
            guard let count = counts[fact], count > 0 else { return true }
            counts[fact] = count - 1
            return false
        }
    }

    /// `deadline: donderdag 1 juni 2023 om 23.59 uur → vrijdag 9 juni 2023 om 23.59 uur`.
    var words: String {
        switch (before.map(Self.shown), after.map(Self.shown)) {
        case (let before?, let after?): "\(subject.name): \(before) → \(after)"
        case (nil, let after?): "\(subject.name): \(after) was added"
        case (let before?, nil): "\(subject.name): \(before) was removed"
        case (nil, nil): subject.name
        }
    }

    /// A date in words, and anything else as it is.
    private static func shown(_ value: String) -> String {
        When(notation: value).map { DutchWording().when($0) } ?? value
    }
}
