/// Tells whether a text is an e-mail address as public services use them: the dot-atom form of RFC 5322 in
/// front of a domain name with at least one dot. Quoted local parts and comments are refused.
enum EmailAddress {
    /// Why a text is not an e-mail address; nil when it is one.
    static func problem(_ text: String) -> AddressError? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        func error(_ reason: String, _ help: String = "write it like jan.peeters@stad.example")
            -> AddressError
        {
            AddressError("\(text) is not an e-mail address: \(reason)", help: help)
        }
        if text.contains(where: \.isWhitespace) { return error("it has a space") }
        if text.lowercased().hasPrefix("mailto:") {
            return error("it begins with mailto:", "leave out mailto:")
        }
        if parts.count < 2 { return error("it has no @") }
        if parts.count > 2 { return error("it has more than one @") }
        guard isLocalPart(parts[0]) else { return error("what is before the @ is not a mailbox") }
        let domain = parts[1].lowercased()
        guard domain.contains("."), WebAddress.isHost(domain) else {
            return error("what is behind the @ is not the name of a mail server")
        }
        return nil
    }

    private static func isLocalPart(_ text: Substring) -> Bool {
        guard (1...64).contains(text.utf8.count) else { return false }
        return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.unicodeScalars.allSatisfy(isAtomText)
        }
    }

    private static func isAtomText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
        }
    }
}
