/// The sentences of a text.
enum Sentences {
    private static let abbreviations: Set<String> = [
        "tel.", "t.", "nr.", "ca.", "max.", "min.", "resp.", "bv.", "bijv.", "vb.", "o.a.", "d.w.z.",
        "t.o.v.",
        "i.p.v.", "m.b.t.", "t.a.v.", "n.a.v.", "dhr.", "mevr.", "mw.", "dr.", "ir.", "ing.", "st.", "ong.",
        "plm.",
        "incl.", "excl.", "e-mail.", "gsm.", "ext.",
    ]

    /// Whether a word is a short form: `d.w.z.`
    static func isAbbreviation(_ word: String) -> Bool { abbreviations.contains(word.plain) }

    /// Takes a text apart where a sentence ends. Full stops of abbreviations, initials, addresses and numbers end
    /// none.
    static func of(_ text: String) -> [String] {
        let words = text.split(separator: " ")
        var sentences: [[Substring]] = [[]]
        for (index, word) in words.enumerated() {
            sentences[sentences.count - 1].append(word)
            if index + 1 < words.count, ends(word, before: words[index + 1]) { sentences.append([]) }
        }
        return sentences.map { $0.joined(separator: " ") }
    }

    private static func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func ends(_ word: Substring, before next: Substring) -> Bool {
        // Most words end in a letter.
        guard let end = word.utf8.last, end >= 0x80 || !isASCIILetterOrDigit(end), end != UInt8(ascii: ",")
        else {
            return false
        }
        let bare = word.reversed().drop { "”’\"')".contains($0) }.reversed().map(String.init).joined()
        guard let last = bare.last, ".?!".contains(last),
            let first = next.first(where: { !"“‘\"'(".contains($0) })
        else { return false }
        let plain = bare.plain.drop { !$0.isLetter && !$0.isNumber }
        let isShort = plain.dropLast().count == 1 && plain.first?.isLetter == true
        guard !isShort, !abbreviations.contains(String(plain)) else { return false }
        return first.isUppercase || first.isNumber || "➔●•".contains(first)
    }
}
