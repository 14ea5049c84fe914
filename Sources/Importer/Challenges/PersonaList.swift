/// Names of personas in a row, up to where the words say something else.
struct PersonaList {
    private(set) var names: [String] = []
    /// The name before brackets with names in them: `Alex-2 (Roy, Marcel)`.
    private(set) var combinedAs: String?
    /// Whether another name has to come: the text ends with a comma or `en`, or has no name.
    private(set) var isOpen = true
    /// Whether all of the text was understood; a title behind a colon is.
    private(set) var isWhole = true
    /// What is to be asked.
    private(set) var remarks: [Remark] = []

    private let tokens: [PersonaToken]
    private var index = 0
    /// Whether `of` stood before the next name.
    private var isChoice = false
    /// Whether `…` stood before the next name.
    private var hasGap = false
    /// Where the title of the challenge begins.
    private var titleStart: Int?

    /// Words that can stand before a name.
    private static let openings: Set<String> = ["de", "het", "persona", "persona's", "personas"]
    /// Words with which a clause about the names begins.
    private static let clauses: Set<String> = [
        "die", "dat", "deze", "dit", "wordt", "worden", "werd", "werden", "zijn", "is", "samen", "namelijk",
        "genaamd", "als", "tot", "gecombineerd", "samengevoegd", "gebundeld", "zoals", "waarbij", "hier",
        "enz", "enzovoort", "etc",
    ]

    /// Words before the names of those who were merged.
    private static let unions: Set<String> = [
        "samenvoeging", "combinatie", "bundeling", "fusie", "samen", "samengesteld", "samengevoegd",
        "gecombineerd",
        "uit", "van", "de", "het", "een", "persona", "persona's", "personas", "namelijk", "zijnde", "met",
        "bestaande",
        "bestaat", "gebaseerd", "op",
    ]
    /// Words that stand for more names: `en 2 anderen`, `enz.`
    private static let more: Set<String> = [
        "anderen", "andere", "overige", "nog", "meer", "enz", "enzovoort", "etc", "ea", "alle", "co", "cs",
    ]

    /// Reads the words behind `persona`.
    init(_ text: some StringProtocol) {
        tokens = PersonaToken.tokens(of: text)
        read()
        askAboutRest()
    }

    private var next: PersonaToken? { index < tokens.count ? tokens[index] : nil }

    private mutating func read() {
        while let token = next {
            switch token {
            case .separator(let isChoice):
                (isOpen, self.isChoice) = (true, isChoice)
                index += 1
            case .close: index += 1
            case .gap:
                (isOpen, hasGap) = (true, true)
                index += 1
            case .open where names.isEmpty: index += 1
            case .open: readBrackets()
            case .word where isOpen:
                if !skipOpening(), !readName() { return end() }
            case .dash where names.isEmpty, .colon where names.isEmpty: index += 1
            case .colon, .dash: return readTitle()
            case .stop: return end()
            case .word: return end()
            }
        }
    }

    private mutating func end() {
        isWhole = index < tokens.count && tokens[index...].allSatisfy { $0 == .stop }
    }

    private mutating func skipOpening() -> Bool {
        guard case .word(let word)? = next, Self.openings.contains(word.plain) else { return false }
        index += 1
        return true
    }

    /// A name of one word or more; false when the words begin a clause instead.
    private mutating func readName() -> Bool {
        let start = index
        var words: [String] = []
        while words.count < 6, let word = next?.name ?? particle(behind: words) {
            words.append(word)
            index += 1
        }
        let name = words.joined(separator: " ")
        guard words.first?.first?.isLetter == true,
            words.count(where: { !NameWords.particles.contains($0) }) <= 3,
            isFollowedByEnd(isFirst: names.isEmpty, name)
        else {
            index = start
            return false
        }
        if words.dropFirst().contains(where: { $0.first?.isLetter == true }) {
            remarks.append(.unsure("is “\(name)” the name of one persona?"))
        }
        append(name)
        isOpen = false
        return true
    }

    /// A small word within a name: the second of `Van den Berghe`.
    private func particle(behind words: [String]) -> String? {
        guard !words.isEmpty, case .word(let word)? = next, NameWords.particles.contains(word),
            let name = tokens[(index + 1)...].first(where: { token in
                if case .word(let word) = token { !NameWords.particles.contains(word) } else { true }
            })?.name, name.first?.isLetter == true
        else { return nil }
        return word
    }

    /// Only a name has another name, an end or a clause about it behind it: `Jongeren met schulden` is none.
    private mutating func isFollowedByEnd(isFirst: Bool, _ name: String) -> Bool {
        guard case .word(let word)? = next, !Self.clauses.contains(word.plain) else { return true }
        if isFirst, next?.name == nil { remarks.append(.unsure("is “\(name)” a persona? “\(rest)” follows")) }
        return isFirst && next?.name == nil
    }

    private mutating func append(_ name: String) {
        if isChoice { remarks.append(.assumed("“of” between the personas was taken for “en”")) }
        if hasGap { remarks.append(.unsure("“…” stands before \(name): which personas are missing?")) }
        (isChoice, hasGap) = (false, false)
        if !names.contains(where: { $0.plain == name.plain }) { names.append(name) }
    }

    /// What stands in brackets behind a name: other names, or something about it.
    private mutating func readBrackets() {
        let end = tokens[index...].firstIndex(of: .close) ?? tokens.count
        // `Alex-2 (= Roy, Marcel)`, `Alex-2 (samenvoeging van Roy en Marcel)`
        let inside = tokens[(index + 1)..<end].drop { token in
            guard case .word(let word) = token else { return token == .stop }
            return Self.unions.contains(word.plain)
        }
        let names = inside.compactMap(\.name)
        let isList = inside.allSatisfy { token in
            if case .separator = token { return true }
            return token.name != nil
        }
        if isList, names.count > 1, self.names.count == 1, inside.count > names.count {
            combinedAs = self.names.first
            self.names = []
            for name in names { append(name) }
        } else if names.contains(where: { $0.first?.isLetter == true }) {
            remarks.append(
                .unsure("is “\(names.joined(separator: " "))”, which stands in brackets, a persona?"))
        }
        index = min(end + 1, tokens.count)
    }

    /// Whether single names are parted by dashes to the end: `Roy – Marcel – Jordy`.
    private var isListOfDashes: Bool {
        let rest = tokens[index...]
        return rest.count % 2 == 0
            && rest.enumerated().allSatisfy { offset, token in
                offset % 2 == 0 ? token == .dash : token.name?.first?.isLetter == true
            }
    }

    /// What stands behind a colon or a dash is about the challenge, unless it is names alone.
    private mutating func readTitle() {
        if isListOfDashes {
            remarks.append(.unsure("were dashes written between the personas, or is a title behind one?"))
            for token in tokens[index...] { if let name = token.name { append(name) } }
        } else {
            titleStart = index
            askAboutTitle()
        }
        index = tokens.count
    }

    // MARK: Questions

    /// `persona Roos: Bart` has no title perhaps, but another persona.
    private mutating func askAboutTitle() {
        let title = tokens[index...].dropFirst()
        let names = title.compactMap(\.name)
        guard (1...2).contains(title.count), names.count == title.count, names[0].first?.isLetter == true
        else { return }
        let text = names.joined(separator: " ")
        remarks.append(.unsure("is “\(text)” the title of the challenge, or a persona too?"))
    }

    private var rest: String {
        tokens[min(index, tokens.count)...].prefix { $0 != .stop }.compactMap {
            if case .word(let word) = $0 { word } else { nil }
        }.prefix(12).joined(separator: " ")
    }

    /// A capital in what was not read can be a name that was missed.
    private mutating func askAboutRest() {
        guard !names.isEmpty else { return }
        // A title begins with a capital.
        let start = titleStart.map { $0 + 2 } ?? index
        guard start < tokens.count else { return }
        if titleStart == nil, case .word(let word) = tokens[start],
            isOpen && word.first?.isNumber == true || Self.more.contains(word.plain)
        {
            remarks.append(.unsure("“\(rest)” stands behind the personas: which are missing?"))
        }
        let unread = tokens[start...].prefix { $0 != .stop }
        let capitals = unread.compactMap(\.name).filter { $0.first?.isLetter == true }
        if !capitals.isEmpty {
            remarks.append(
                .unsure("is a persona named here too: “\(capitals.prefix(8).joined(separator: "”, “"))”?"))
        }
    }
}
