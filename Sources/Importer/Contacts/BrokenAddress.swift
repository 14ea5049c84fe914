/// E-mail addresses that the edge of a column broke: `an.peeters@stadoe ver.example`.
enum BrokenAddress {
    /// The words of an address that begins at one of several; nil when the address there is whole.
    static func words(in words: [String], at index: Int) -> [String]? {
        let word = words[index]
        if let next = words.dropFirst(index + 1).first, isBeginning(word, of: next) { return [word, next] }
        guard word.utf8.contains(UInt8(ascii: "@")), let at = word.firstIndex(of: "@"), let end = word.last,
            at > word.startIndex
        else { return nil }
        let next = index + 1 < words.count ? words[index + 1] : ""
        let isOpen = ContactToken.email(word) == nil || ".-_@".contains(end)
        // Behind a whole address stands no other domain: `ver.example`.
        guard isOpen ? isRest(next) : end.isLetter && isDomain(next) else {
            return isMisspelt(word) ? [word] : nil
        }
        return [word, next]
    }

    /// Whether a line ended within what stands before the `@`: `kandidatuur-` before `oever@brug.example`.
    private static func isBeginning(_ word: String, of next: String) -> Bool {
        guard let last = word.utf8.last, last == UInt8(ascii: "-") || last == UInt8(ascii: "_"),
            let at = next.firstIndex(of: "@"), next.first?.isLetter == true, word.first?.isLetter == true
        else { return false }
        return !word.contains("@")
            && (word + next[..<at]).allSatisfy { $0.isASCII && !$0.isUppercase && !$0.isWhitespace }
    }

    /// `an.peeters-@oever.example`, `an.peeters@oever..example`, `zoë@oever.example`
    private static func isMisspelt(_ word: String) -> Bool {
        guard ContactToken.email(word) == nil, let at = word.firstIndex(of: "@") else { return false }
        let (local, domain) = (word[..<at], word[word.index(after: at)...])
        let isOpen = local.last.map { ".-_".contains($0) } ?? false
        return local.contains(where: \.isLetter) && domain.contains(where: \.isLetter) && domain.contains(".")
            && (isOpen || domain.contains("..") || local.contains { $0.isLetter && !$0.isASCII })
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
