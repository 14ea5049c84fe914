import Schedule

/// Phases that a page says in so many words, where only its script can know which one holds.
enum PhaseClaims {
    /// What phases are called.
    private static let names = Set(Phase.allCases.map { DutchWording().phase($0) })
    private static let nameWords = names.map { Array($0.utf8) }
    private static let closed = DutchWording().phase(.closed)

    /// The phase that an element names, when that is all it says and it is not true for ever.
    static func untrue(in element: Int, of page: BuiltPage, isClosed: Bool) -> String? {
        let length = page.elements[element].text.count
        guard length > 0, length < 30 else { return nil }
        let text = page.text(of: element)
        return names.contains(text) && !(isClosed && text == closed) ? text : nil
    }

    /// The phase that a place for the status names anywhere in its words, when it is not true for ever.
    static func untrueStatus(in element: Int, of page: BuiltPage, isClosed: Bool) -> String? {
        let claims = nameWords.contains { name in
            page.says(name, in: element) && !(isClosed && name.elementsEqual(closed.utf8))
        }
        return claims ? page.text(of: element) : nil
    }
}
