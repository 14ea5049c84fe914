import Schedule

/// A fact that is no longer what was published.
struct FactChange: Sendable {
    /// The fact, as it is now, or as it was when it is gone.
    let fact: PublishedFact
    /// What it said; nil when it is new.
    let before: String?
    /// What it says; nil when it is gone.
    let after: String?

    /// The changes from one list of facts to another, in the order of the second; corrections do not count.
    static func changes(from old: [PublishedFact], to new: [PublishedFact]) -> [FactChange] {
        let old = old.filter { $0.name != "update" }
        let new = new.filter { $0.name != "update" }
        let before = Dictionary(old.map { ($0.name, $0.value) }) { first, _ in first }
        let names = Set(new.map(\.name))
        let oldFacts = Set(old)
        let newFacts = Set(new)
        let changed = new.compactMap { fact -> FactChange? in
            guard !oldFacts.contains(fact) else { return nil }
            return FactChange(
                fact: fact, before: fact.isOneOfMany ? nil : before[fact.name], after: fact.value)
        }
        let gone = old.compactMap { fact -> FactChange? in
            guard !newFacts.contains(fact), fact.isOneOfMany || !names.contains(fact.name) else { return nil }
            return FactChange(fact: fact, before: fact.value, after: nil)
        }
        return changed + gone
    }

    /// `deadline: donderdag 1 juni 2023 om 23.59 uur → vrijdag 9 juni 2023 om 23.59 uur`.
    var words: String {
        switch (before.map(Self.shown), after.map(Self.shown)) {
        case (let before?, let after?): "\(fact.name): \(before) → \(after)"
        case (nil, let after?): "\(fact.name): \(after) was added"
        case (let before?, nil): "\(fact.name): \(before) was removed"
        case (nil, nil): fact.name
        }
    }

    /// A date in words, and anything else as it is.
    private static func shown(_ value: String) -> String {
        if let when = try? When.parse(value) { return DutchWording().when(when) }
        guard value.hasPrefix("["), value.hasSuffix("]") else { return value }
        let days = value.dropFirst().dropLast().split(separator: ", ").map(String.init)
        return (try? When.days(days)).map { DutchWording().when($0) } ?? value
    }
}
