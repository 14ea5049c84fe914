import Sorting

/// Puts the halves of a word together that a line end parted.
///
/// A hyphen at a line end may be the word's own: `niet-` and `beroepsactieve`. The other words of the document tell;
/// where they do not, the hyphen stays, since leaving it out makes another word, and the editor is asked.
struct Hyphenation {
    /// All whole words of the document in small letters, hyphens included, sorted.
    private let known: [String]
    /// Words of which it is not known whether they have the hyphen; to ask about.
    private(set) var unsure: [String] = []

    /// Texts of cells that were put together as one address.
    private var joined: Set<String> = []

    /// The most letters of a word that are looked at on either side of the line end; more is no word.
    private static let longestHalf = 60
    /// Behind these Dutch always writes a hyphen.
    private static let hyphenPrefixes: Set<String> = ["niet", "non", "ex", "oud", "vice", "semi", "co"]

    /// Learns the words of a document.
    init(_ lines: [SourceLine]) {
        var words = Set<String>()
        var beginsWithHalf = false
        for line in lines where !line.isBlank {
            let parts = line.text.plain.split { !($0.isLetter || $0 == "-" || $0 == "'") }
            let endsWithHalf = line.text.endsInHyphen
            let whole = parts.dropFirst(beginsWithHalf ? 1 : 0).dropLast(endsWithHalf ? 1 : 0)
            for word in whole where word.utf8.count <= 2 * Self.longestHalf { words.insert(String(word)) }
            beginsWithHalf = endsWithHalf
        }
        known = words.sorted()
    }

    /// Puts a line behind the text of a cell, in which an address may have been broken.
    mutating func joinCell(_ next: String, to text: inout String) {
        guard BrokenWord.isAddress(text, next) else { return join(next, to: &text) }
        text += next
        joined.insert(text)
    }

    /// The addresses that were put together of several lines, as they stand in the cells of a table.
    func addresses(in rows: [[String]]) -> [String] { rows.joined().filter(joined.contains) }

    /// Puts a line behind a text.
    mutating func join(_ next: String, to text: inout String) {
        guard text.endsInHyphen, text.dropLast().last?.isLetter == true, let first = next.first else {
            text += text.isEmpty ? next : " " + next
            return
        }
        // The hyphen of an address is its own.
        if let word = text.suffix(2 * Self.longestHalf).split(separator: " ").last, word.contains("@") {
            unsure.append(String(word) + String(next.prefix(Self.longestHalf).prefix { $0 != " " }))
            return text += next
        }
        let word = String(next.prefix(Self.longestHalf).prefix { $0.isLetter || $0 == "-" })
        let half = String(
            text.dropLast().suffix(Self.longestHalf).reversed().prefix { $0.isLetter || $0 == "-" }.reversed()
        )
        // Typesetters' own sign says that the word is whole.
        let isSoft = text.last == "\u{AD}" && first.isLowercase
        if isSoft { text = text.dropLast() + "-" }
        if !isSoft, isSuspended(half, before: word) { return text += " " + next }
        let isOneWord = isSoft || first.isLowercase && isOneWord(half, word)
        if isOneWord { text.removeLast() }
        text += next
    }

    /// Words behind which a part of a word before them is named: `hulp- en dienstverlening`, `zowel jeugd- als
    /// welzijnswerk`, `van week- tot maandkaart`. `en/of` begins with one.
    private static let joints: Set<String> = ["en", "of", "als", "tot", "naar", "maar", "dan", "noch"]
    /// The ends of many words too, in which a line may end before them: `ambte-naar`, `Jor-dan`.
    private static let jointsAndEnds: Set<String> = ["naar", "maar", "dan"]

    /// Whether the hyphen stands for a part of the word that is left out.
    private func isSuspended(_ half: String, before word: String) -> Bool {
        guard Self.joints.contains(word) else { return false }
        if ["en", "of"].contains(word) { return true }
        guard !isKnown(half.plain + word) else { return false }
        return !Self.jointsAndEnds.contains(word) || isKnown(half.plain)
    }

    /// Whether two halves are a word without a hyphen; notes it when that cannot be told.
    private mutating func isOneWord(_ half: String, _ word: String) -> Bool {
        let (left, right) = (half.plain, word.plain)
        if half.count > 1, half.allSatisfy(\.isUppercase) { return false }
        if isKnown(left + right) { return true }
        if isKnown(left + "-" + right) { return false }
        // Another form of the word: `begeleiding` beside `begeleiden`.
        if right.count >= 3, beginsKnown(left + right.prefix(left.count >= 6 ? 1 : 3)) { return true }
        let last = String(left.split(separator: "-").last ?? "")
        // No word is broken behind its first letter: `e-mailadres`.
        if last.count == 1 { return false }
        if beginsKnown(left + "-") || Self.hyphenPrefixes.contains(last) { return false }
        if !isKnown(last), Self.isSyllable(last, right) { return true }
        unsure.append(half + "-" + word)
        return false
    }

    /// Whether one of the halves can be no word by itself: `re-gel`, `schap-pen`, `begelei-der`.
    private static func isSyllable(_ left: String, _ right: String) -> Bool {
        guard let end = left.last, let start = right.first else { return false }
        let vowels = "aeiou"
        if vowels.contains(end), vowels.contains(start) { return false }
        return left.count <= 3 || right.count <= 3 || end == start
    }

    private func isKnown(_ word: String) -> Bool {
        let place = place(of: word)
        return place < known.count && known[place] == word
    }

    /// Whether a word of the document begins so.
    private func beginsKnown(_ beginning: String) -> Bool {
        let place = place(of: beginning)
        return place < known.count && known[place].hasPrefix(beginning)
    }

    /// Where a word is in the list, or would be.
    private func place(of word: String) -> Int {
        known.boundary { $0 < word }
    }
}

extension StringProtocol {
    /// Whether a word may go on behind the line end: a hyphen, or the sign for a place where a word may be broken.
    var endsInHyphen: Bool { last == "-" || last == "\u{2010}" || last == "\u{AD}" }
}
