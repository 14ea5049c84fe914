import Content

/// A part of a text about contacts.
enum ContactToken: Sendable, Equatable {
    case name(String)
    case email(String)
    /// An address that a line end seems to have broken, with the words round the break.
    case brokenEmail(String)
    case phone(String)
    case url(String)
    case words(String)

    /// The parts of a text, in order.
    static func tokens(_ text: String) -> [ContactToken] { ContactTokenizer.tokens(of: text) }

    /// Parts what was written without a blank: `Tel:014/12.34.56`, `0475/12.34.56,0476/12.34.56`, `(+32)14`, two
    /// addresses with a slash between them.
    static func split(_ word: Substring) -> [String] {
        // Most words are letters alone.
        guard !word.utf8.allSatisfy(isASCIILetter), !word.contains("://") else { return [String(word)] }
        if word.contains("@") {
            guard word.dropLast().contains(where: { ",;/|".contains($0) }) else { return [String(word)] }
            return word.split { ",;/|".contains($0) }.map(String.init)
        }
        if let digit = word.firstIndex(where: { $0.isNumber || $0 == "+" || $0 == "(" }),
            digit > word.startIndex,
            word[..<digit].allSatisfy({ $0.isLetter || ":.".contains($0) }),
            ":.".contains(word[word.index(before: digit)])
        {
            return [String(word[..<digit])] + split(word[digit...])
        }
        if word.hasPrefix("(+"), let close = word.firstIndex(of: ")") {
            return [
                String(word[word.index(after: word.startIndex)..<close] + word[word.index(after: close)...])
            ]
        }
        let pieces = word.split { ",;|".contains($0) }
        let areNumbers = pieces.count > 1 && pieces.allSatisfy { $0.first == "0" || $0.first == "+" }
        return areNumbers ? pieces.map(String.init) : [String(word)]
    }

    /// The address in a word: `<an@oever.example>,`.
    static func email(_ word: String) -> String? {
        guard word.utf8.contains(UInt8(ascii: "@")) else { return nil }
        // A word processor's hyphen at which no line ends.
        let word = word.replacing("\u{2011}", with: "-")
        guard let at = word.firstIndex(of: "@") else { return nil }
        let isPart = { (sign: Character) in
            sign.isASCII && (sign.isLetter || sign.isNumber || "._+-'".contains(sign))
        }
        let local = String(word[..<at].reversed().prefix(while: isPart).reversed())
        // What stands before it must be no part of it: `zoë.peeters@…`
        let before = word[..<at].dropLast(local.count).last
        guard before.map({ $0.isLetter || $0.isNumber || $0 == "\u{2010}" }) != true else { return nil }
        var domain = String(word[word.index(after: at)...].prefix(while: isPart))
        while let last = domain.last, ".-_".contains(last) { domain.removeLast() }
        guard let first = local.first, first.isLetter || first.isNumber,
            local.last.map({ ".-_".contains($0) }) == false, !domain.contains(".."),
            // No domain ends in one letter: the rest stands elsewhere.
            let ending = domain.split(separator: ".").last, domain.contains("."), ending.count > 1
        else { return nil }
        return "\(local)@\(domain)"
    }

    /// The address of a site in a word: `(https://x.example/).`
    static func url(_ word: String) -> String? {
        guard word.utf8.contains(UInt8(ascii: ":")), let start = word.firstRange(of: "http")?.lowerBound
        else { return nil }
        var url = word[start...]
        while let last = url.last, ".,;:)>]”’\"".contains(last) { url = url.dropLast() }
        return url.hasPrefix("http://") || url.hasPrefix("https://") ? String(url) : nil
    }

    /// The longest number that begins here, over several words: `0475 82 71 05.`
    static func phone(_ words: ArraySlice<String>) -> (String, Int)? {
        let start = words.first.flatMap {
            $0.utf8.first { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ":") }
        }
        guard start == UInt8(ascii: "+") || start == UInt8(ascii: "0") else { return nil }
        for count in stride(from: min(7, words.count), to: 0, by: -1) {
            var text = words.prefix(count).joined(separator: " ")
            while let last = text.last, !last.isNumber { text.removeLast() }
            if text.first == ":" { text.removeFirst() }
            if text.first == "(", text.count(where: { $0 == "(" }) > text.count(where: { $0 == ")" }) {
                text.removeFirst()
            }
            guard let end = words.prefix(count).last, end.contains(where: \.isNumber), !end.contains("@"),
                text.count(where: { $0.isNumber }) >= 8, !beginsWithDate(text), PhoneNumber(text) != nil
            else { continue }
            return (text, count)
        }
        return nil
    }

    /// `03/06/2025 9`: a day, a month and a year, as no number is written.
    private static func beginsWithDate(_ text: String) -> Bool {
        let groups = text.split { !$0.isNumber }.prefix(3)
        guard text.first?.isNumber == true, groups.count == 3, groups[2].count == 4,
            groups[0].count <= 2, groups[1].count <= 2
        else { return false }
        let numbers = groups.compactMap { Int($0) }
        return numbers.count == 3 && (1...31).contains(numbers[0]) && (1...12).contains(numbers[1])
            && (1900...2100).contains(numbers[2])
    }

    /// Names among words: two or more with capitals, and the small words between them.
    static func named(_ words: [String]) -> [ContactToken] {
        var tokens: [ContactToken] = []
        var rest: [String] = []
        var index = 0
        while index < words.count {
            if let end = OrganisationInBrackets.end(in: words[index...]) {
                rest += words[index..<end]
                index = end
                continue
            }
            let count = nameLength(words[index...])
            guard count > 0,
                !StreetAddress.isStreet(words[index..<(index + count)], before: words[(index + count)...])
            else {
                let skipped = max(count, 1)
                rest += words[index..<(index + skipped)]
                index += skipped
                continue
            }
            if !rest.isEmpty { tokens.append(.words(rest.joined(separator: " "))) }
            rest = []
            let name = words[index..<(index + count)].map(bare).joined(separator: " ")
            tokens.append(.name(name))
            if let tail = words[index + count - 1].last, ",:;".contains(tail) { rest = [String(tail)] }
            index += count
        }
        if !rest.isEmpty { tokens.append(.words(rest.joined(separator: " "))) }
        return tokens
    }

    /// Articles begin no name, but can stand in one: `An Een`.
    private static func isOther(_ word: String, isFirst: Bool) -> Bool {
        NameWords.others.contains(word.lowercased())
            && (isFirst || !["een", "het"].contains(word.lowercased()))
    }

    /// `Elke` is a word, and a name before a capital: `Elke De Bakker`.
    private static func isFirstName(_ words: ArraySlice<String>) -> Bool {
        guard words.first == "Elke", let next = words.dropFirst().first else { return false }
        return next.first?.isUppercase == true
            && (NameWords.particles.contains(next.plain) || !isOther(bare(next), isFirst: true))
    }

    private static func nameLength(_ words: ArraySlice<String>) -> Int {
        var capitals = 0
        var length = 0
        for (offset, word) in words.prefix(6).enumerated() {
            if offset == 0, !canBegin(word) { break }
            let bare = bare(word)
            // `Eva Smet OCMW Oever`
            if NameWords.isOrganisation(bare, among: words) { break }
            let isCapital =
                beginsName(bare, isFirst: offset == 0)
                && (!isOther(bare, isFirst: offset == 0) || isFirstName(words.dropFirst(offset)))
                && bare.allSatisfy { $0.isLetter || "-'’.".contains($0) } && !word.hasPrefix("(")
            if isCapital {
                capitals += 1
                length = offset + 1
            } else if offset == 0 || !NameWords.particles.contains(bare.lowercased()) {
                break
            }
            if let last = word.last, ",:;.?!)".contains(last), !NameWords.isInitial(word) { break }
        }
        return capitals >= 2 ? length : 0
    }

    /// A capital, or behind a first name that of `d'Hooghe`.
    private static func beginsName(_ word: String, isFirst: Bool) -> Bool {
        word.first?.isUppercase == true
            || !isFirst && ["d'", "l'"].contains(word.prefix(2).plain)
                && word.dropFirst(2).first?.isUppercase == true
    }

    /// Whether a name can begin with a word: with a capital, a quote or a bullet before it perhaps.
    private static func canBegin(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return false }
        return first >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
            || first == UInt8(ascii: "-") && word.utf8.count > 1 || first == UInt8(ascii: "\"")
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    private static func bare(_ word: String) -> String {
        if word.utf8.allSatisfy(isASCIILetter) || NameWords.isInitial(word) { return word }
        return String(
            word.drop { "-–•(“\"‘".contains($0) }.reversed().drop { ",:;.?!)”\"".contains($0) }.reversed())
    }
}
