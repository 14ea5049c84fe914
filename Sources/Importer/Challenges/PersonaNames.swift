/// The personas that the heading of a challenge names: `gebaseerd op persona’s Roy & Marcel, namelijk Alex-2`.
struct PersonaNames {
    /// Their names; empty when none is named.
    private(set) var names: [String] = []
    /// The name under which they were merged: `Alex-2`.
    private(set) var combinedAs: String?
    /// What is to be asked.
    private(set) var remarks: [Remark] = []

    /// Reads the words behind the number of a challenge, and the passages below it, in which the list may go on.
    init(_ passages: [PersonaPassage]) {
        for (index, passage) in passages.prefix(3).enumerated() where index == 0 || Self.isShort(passage.text)
        {
            let text = passage.text
            guard let (list, isNamed) = Self.list(in: text, isHeading: index == 0) else { continue }
            names = list.names
            remarks = list.remarks
            var below = passages.dropFirst(index + 1)
            let hasEnd = !(list.isOpen && list.isWhole) || goOn(&below)
            guard !names.isEmpty else { continue }
            if hasEnd { askAbout(below.first?.text) }
            if !hasEnd {
                remarks.append(.unsure("“\(text.suffix(60))” breaks off: is a persona missing?"))
            }
            if !isNamed {
                remarks.append(
                    .assumed("“\(names.joined(separator: "”, “"))” stands without the word persona"))
            }
            combine(list.combinedAs ?? Self.merged(text), text)
            return
        }
    }

    /// Reads one text.
    init(_ text: String) { self.init([PersonaPassage(text: text, isItem: false)]) }

    /// The most signs of a passage that may name personas, of one that only goes on with a list of them, and of one
    /// that is asked about.
    private static let (longestSentence, longestList, longestNames) = (200, 120, 60)

    private static func isShort(_ text: String) -> Bool {
        text.count <= longestSentence && !text.contains("?")
    }

    private mutating func combine(_ name: String?, _ text: String) {
        guard let name else {
            if ByteSearch.hasAny(["samenvoeging", "samengevoegd", "gebundeld"], in: text.plain) {
                remarks.append(.unsure("the personas seem to be merged: under which name?"))
            }
            return
        }
        guard names != [name] else { return }
        // One persona alone is not merged: `Alex-2 = Roos + Bart`.
        guard names.count > 1 || !text.contains("= \(name)") else {
            remarks.append(.unsure("“\(text.prefix(200))” tells who was merged: which personas are they?"))
            return
        }
        combinedAs = name
        remarks.append(
            .unsure("the personas were merged as \(name); the addendum words this unclearly, check it"))
    }

    /// Takes names from the passages below as long as there is nothing else in them.
    ///
    /// A list that has an end goes on only behind `en` or `&`, or item by item below `gebaseerd op persona’s`.
    ///
    /// - Parameter passages: those below; what was taken is removed from them.
    /// - Returns: whether the list has an end: no comma and no `en` stands behind the last name.
    private mutating func goOn(_ passages: inout ArraySlice<PersonaPassage>) -> Bool {
        let isLabel = names.isEmpty
        var isComplete = false
        var wasItem: Bool?
        while let passage = passages.first {
            let text = passage.text
            let isNextItem = isLabel && wasItem != false && passage.isItem
            guard text.count <= Self.longestList, !isComplete || isNextItem || NameList.goesOn(text) else {
                break
            }
            let list = PersonaList(text)
            guard !list.names.isEmpty, list.isWhole else { break }
            names += list.names.filter { name in !names.contains { $0.plain == name.plain } }
            remarks += list.remarks
            isComplete = !list.isOpen
            wasItem = wasItem ?? passage.isItem
            passages.removeFirst()
        }
        return isComplete
    }

    /// A list that seems to be complete can go on below it all the same.
    private mutating func askAbout(_ text: String?) {
        guard let text, text.count <= Self.longestNames, !text.endsSentence else { return }
        let list = PersonaList(text)
        guard list.isWhole, list.remarks.isEmpty, !list.names.isEmpty else { return }
        remarks.append(.unsure("is a persona named here too: “\(list.names.joined(separator: "”, “"))”?"))
    }

    // MARK: Where the list begins

    /// The list behind `persona`, or in a heading behind `gebaseerd op`, which names none for certain.
    private static func list(in text: String, isHeading: Bool) -> (PersonaList, isNamed: Bool)? {
        let plain = text.plain
        guard plain.count == text.count else { return nil }
        var empty: PersonaList?
        for found in plain.ranges(of: "persona").prefix(5) {
            let offset = plain.distance(from: plain.startIndex, to: found.upperBound)
            guard let rest = behindPlural(text.dropFirst(offset)) else { continue }
            let list = PersonaList(rest)
            if !list.names.isEmpty { return (list, true) }
            if list.isOpen, list.isWhole { empty = list }
        }
        if let empty { return (empty, true) }
        guard isHeading else { return nil }
        for word in ["gebaseerd op", "op basis van"] {
            guard let found = plain.firstRange(of: word) else { continue }
            let list = PersonaList(
                text.dropFirst(plain.distance(from: plain.startIndex, to: found.upperBound)))
            // A source of figures is named this way too.
            let isAcronym = list.names.contains { $0.count > 2 && $0.allSatisfy(\.isUppercase) }
            guard !list.names.isEmpty, list.remarks.isEmpty, !isAcronym else { continue }
            return (list, false)
        }
        return nil
    }

    /// What stands behind the `’s` or `s` of the plural; nil within another word, such as `personage`.
    private static func behindPlural(_ text: Substring) -> Substring? {
        var rest = text
        if let first = rest.first, "'’‘´`".contains(first), rest.dropFirst().first == "s" {
            rest = rest.dropFirst(2)
        } else if rest.first == "s" || rest.first == "S" {
            rest = rest.dropFirst()
        }
        return rest.first?.isLetter == true ? nil : rest
    }

    private static func merged(_ text: String) -> String? {
        let plain = text.plain
        guard plain.count == text.count else { return nil }
        for word in [
            "namelijk ", "genaamd ", "gecombineerd tot ", "samengevoegd tot ", "gebundeld tot ",
            "gebundeld als ", "samen als ", "voortaan ", "(= ", "= ", "samen ", "wordt ", " tot ",
        ] {
            guard let found = plain.firstRange(of: word) else { continue }
            let offset = plain.distance(from: plain.startIndex, to: found.upperBound)
            var rest = text.dropFirst(offset)
            if rest.plain.hasPrefix("persona ") { rest = rest.dropFirst(8) }
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
            if name.first?.isUppercase == true { return String(name) }
        }
        return nil
    }
}
