/// E-mail addresses that the edge of a column broke: `an.peeters@stadoe ver.example`.
enum BrokenAddress {
    /// The words of an address that begins at one of several; nil when the address there is whole.
    static func words(in words: [String], at index: Int) -> [String]? {
        let word = words[index]
        guard word.utf8.contains(UInt8(ascii: "@")), let at = word.firstIndex(of: "@"), let end = word.last,
            at > word.startIndex
        else { return nil }
        let next = index + 1 < words.count ? words[index + 1] : ""
        let isOpen = ContactToken.email(word) == nil || ".-_@".contains(end)
        // Behind a whole address stands no other domain: `ver.example`.
        guard isOpen ? isRest(next) : end.isLetter && isDomain(next) else { return nil }
        return [word, next]
    }

    /// What can stand behind the break: small letters, with or without the full stop before them.
    private static func isRest(_ word: String) -> Bool {
        let first = word.first { $0 != "." }
        return !word.isEmpty && !word.contains("@") && first?.isLetter == true && first?.isLowercase == true
            && isDomain(word.first == "." ? "x" + word : word)
    }

    private static func isDomain(_ word: String) -> Bool {
        var name = word[...]
        while let last = name.last, ".,;:)".contains(last) { name = name.dropLast() }
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels.first != "www", let last = labels.last, last.count > 1 else {
            return false
        }
        return last.allSatisfy { $0.isASCII && $0.isLowercase }
            && labels.allSatisfy { label in
                !label.isEmpty
                    && label.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
            }
    }
}
