/// The addresses and numbers behind several names that stand in a row, until it is known whose the numbers are.
struct RowNumbers {
    /// A number with the one who has it; nil when it could be that of several.
    struct Owned: Equatable {
        let number: String
        let place: SourcePlace
        var owner: Int?
        /// Whether the order alone tells so.
        var isByOrder = false
    }

    private enum Part {
        case address(owner: Int?)
        case number(Owned)
    }

    private var parts: [Part] = []

    /// The most parts that are looked at; no addendum has more.
    private static let reach = 80

    /// Adds an address, with the one of the row whose it is.
    mutating func add(addressOf owner: Int?) {
        if parts.count < Self.reach { parts.append(.address(owner: owner)) }
    }

    /// Adds a number.
    mutating func add(_ number: String, _ place: SourcePlace) {
        if parts.count < Self.reach { parts.append(.number(Owned(number: number, place: place))) }
    }

    /// Whose the numbers are: of the one whose address stands before each, or, when they are as many as the names and
    /// the addresses do not stand in another order, in the order of the names.
    func owned(by row: [Int]) -> [Owned] {
        let numbers = parts.compactMap { if case .number(let number) = $0 { number } else { nil } }
        let owners = parts.compactMap { part -> Int?? in
            if case .address(let owner) = part { .some(owner) } else { nil }
        }
        guard numbers.count == row.count else { return numbers }
        if isAlternating, Set(owners.compactMap(\.self)) == Set(row) {
            return zip(numbers, owners).map { Owned(number: $0.number, place: $0.place, owner: $1) }
        }
        guard !isMixed, owners.isEmpty || owners == row.map(Optional.some) else { return numbers }
        return zip(numbers, row).map { Owned(number: $0.number, place: $0.place, owner: $1, isByOrder: true) }
    }

    /// Whether an address and a number stand by turns.
    private var isAlternating: Bool {
        parts.count.isMultiple(of: 2)
            && parts.enumerated().allSatisfy { index, part in isNumber(part) != index.isMultiple(of: 2) }
    }

    /// Whether an address stands between numbers.
    private var isMixed: Bool { zip(parts, parts.dropFirst()).count { isNumber($0) != isNumber($1) } > 1 }

    private func isNumber(_ part: Part) -> Bool { if case .number = part { true } else { false } }
}
