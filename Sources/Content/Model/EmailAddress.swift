/// Tells whether a text is an e-mail address as public services use them: a part of the dot-atom form of RFC 5322
/// in front of a domain name with at least one dot. Quoted local parts and comments are refused, and so are the
/// marks that mean something in a `mailto:` link (RFC 6068): `?`, `&`, `%`, `=`, `/` could add copies or a subject.
enum EmailAddress {
    /// Why a text is not an e-mail address; nil when it is one.
    static func problem(_ text: String) -> AddressError? {
        isAddress(Array(text.utf8)) ? nil : explain(text)
    }

    private static func isAddress(_ bytes: [UInt8]) -> Bool {
        guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), isLocalPart(bytes[..<at]) else {
            return false
        }
        let domain = bytes[(at + 1)...]
        return domain.contains(UInt8(ascii: "."))
            && WebAddress.isHost(domain.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    }

    private static func isLocalPart(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard (1...64).contains(bytes.count) else { return false }
        var previous = UInt8(ascii: ".")
        for byte in bytes {
            guard isAtomText(byte) || byte == UInt8(ascii: ".") && previous != byte else { return false }
            previous = byte
        }
        return previous != UInt8(ascii: ".")
    }

    /// The marks of `atext` (RFC 5322, 3.2.3) that real mailboxes have.
    private static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "_+'-".utf8.contains(byte)
        }
    }

    private static func explain(_ text: String) -> AddressError {
        func error(_ reason: String, _ help: String = "write it like jan.peeters@stad.example")
            -> AddressError
        {
            AddressError("\(text) is not an e-mail address: \(reason)", help: help)
        }
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        if text.contains(where: \.isWhitespace) { return error("it has a space") }
        if text.lowercased().hasPrefix("mailto:") {
            return error("it begins with mailto:", "leave out mailto:")
        }
        if parts.count < 2 { return error("it has no @") }
        if parts.count > 2 { return error("it has more than one @") }
        let stranger = Substring(parts[0]).unicodeScalars.first {
            !$0.isASCII || $0 != "." && !isAtomText(UInt8($0.value))
        }
        if let stranger {
            return error(
                "before the @ it has \(stranger), where only letters, digits and . _ + ' - can stand")
        }
        guard isLocalPart(Array(parts[0])[...]) else { return error("what is before the @ is not a mailbox") }
        return error("what is behind the @ is not the name of a mail server")
    }
}
