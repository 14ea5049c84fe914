/// What kind of address a link or image has, judged as a browser would.
enum LinkAddress: Equatable {
    /// No scheme: `../regio/leuven.md`, `#voetnoten`, an empty address.
    case relative
    /// `http` or `https`: another site.
    case web
    /// `mailto` or `tel`.
    case contact
    /// Not printed; what a link to it is about: "javascript:", "//".
    case refused(Refusal)

    /// Why an address is not printed.
    enum Refusal: Equatable {
        /// The scheme is not one of those that a page may use.
        case scheme(String)
        /// `//host/path` and its disguises with backslashes leave the site although they name no scheme.
        case hidden
        /// Browsers leave control characters out, so that `java&#10;script:` runs.
        case controlCharacter
    }

    /// Judges the bytes of an address, with escapes and character references already resolved.
    init(_ address: some Collection<UInt8>) {
        if address.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            self = .refused(.controlCharacter)
        } else if Self.leavesSite(address) {
            self = .refused(.hidden)
        } else if let scheme = Self.scheme(address) {
            switch scheme {
            case "http", "https": self = .web
            case "mailto", "tel": self = .contact
            default: self = .refused(.scheme(scheme))
            }
        } else {
            self = .relative
        }
    }

    /// Browsers read a backslash as a slash, and leave out spaces at the start.
    private static func leavesSite(_ address: some Collection<UInt8>) -> Bool {
        let start = address.drop { $0 == UInt8(ascii: " ") }.prefix(2)
        return start.count == 2 && start.allSatisfy { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    }

    /// The scheme by RFC 3986 (a letter, then letters, digits, `+`, `-`, `.`, up to a colon), in lower case.
    private static func scheme(_ address: some Collection<UInt8>) -> String? {
        let start = address.drop { $0 == UInt8(ascii: " ") }
        guard let first = start.first, first.isLetter else { return nil }
        let name = start.prefix {
            $0.isLetter || $0.isDigit
                || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0)
        }
        guard name.endIndex < start.endIndex, start[name.endIndex] == UInt8(ascii: ":") else { return nil }
        return String(decoding: name.map(\.lowercased), as: UTF8.self)
    }
}
