/// An absolute http or https address (RFC 3986), taken apart.
struct WebAddress: Sendable, Hashable {
    /// `https` or `http`, in lower case.
    let scheme: String
    /// The host, in lower case: `www.stad.example`.
    let host: String
    /// The port, when one is written.
    let port: Int?
    /// Everything behind host and port: `/pad/?a=b#c`, or nothing.
    let rest: Substring

    /// Takes an address apart.
    init(_ text: String) throws(AddressError) {
        let example = "write the whole address, such as https://www.stad.example/addendum"
        guard let colon = text.firstRange(of: "://") else {
            throw AddressError("\(text) is not a web address: it does not begin with https://", help: example)
        }
        scheme = text[..<colon.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else {
            throw AddressError(
                "\(text) is not a web address: only https:// and http:// are possible", help: example)
        }
        if let bad = text.unicodeScalars.first(where: { !Self.isAllowed($0) }) {
            let name = bad == " " ? "a space" : "\(bad)"
            throw AddressError(
                "\(text) is not a web address: \(name) is not allowed in it",
                help: bad == " " ? "write %20 for a space" : "copy the address from the browser's address bar"
            )
        }
        let behind = text[colon.upperBound...]
        let authority = behind.prefix { !"/?#".contains($0) }
        rest = behind[authority.endIndex...]
        let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        host = parts.first.map { $0.lowercased() } ?? ""
        port = parts.count == 2 ? Int(parts[1]) : nil
        guard !host.isEmpty else {
            throw AddressError("\(text) is not a web address: it names no server", help: example)
        }
        guard Self.isHost(Array(host.utf8)), parts.count == 1 || (1...65535).contains(port ?? 0) else {
            throw AddressError(
                "\(text) is not a web address: \(authority) is not the name of a server", help: example)
        }
    }

    /// RFC 3986 allows only these; letters with accents have to be percent-encoded.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII, scalar.value > 0x20, scalar.value != 0x7F else { return false }
        return !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
    }

    /// Whether a text is a domain name (RFC 1123) or an IPv4 address, in lower case.
    static func isHost(_ bytes: [UInt8]) -> Bool {
        guard (1...253).contains(bytes.count) else { return false }
        return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
            label in
            let hyphen = UInt8(ascii: "-")
            return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
                && label.allSatisfy {
                    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == hyphen
                }
        }
    }
}
