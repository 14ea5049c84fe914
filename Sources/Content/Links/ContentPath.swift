/// The path of a link, worked out to a path below `Content`.
struct ContentPath: Sendable, Hashable {
    /// The parts: `["regio", "leuven.md"]`; empty for `Content` itself.
    private(set) var parts: [String]

    /// A path that is known to be good: `regio/leuven.md`.
    init(_ text: String) {
        parts = text.split(separator: "/").map(String.init)
    }

    /// Follows a link from the folder of a file.
    ///
    /// - Parameters:
    ///   - link: the address without fragment, percent-encoded: `../regio/leuven.md`.
    ///   - folder: the parts of the folder that the file with the link is in: `["regio"]`.
    init(_ link: String, from folder: [String]) throws(LinkError) {
        parts = folder
        for part in link.split(separator: "/", omittingEmptySubsequences: true) {
            let name = try Self.decoded(part, in: link)
            if name == "." { continue }
            guard name == ".." else {
                parts.append(name)
                continue
            }
            guard parts.popLast() != nil else {
                throw LinkError(
                    "\(link) leads out of the folder Content",
                    help: "put the file in Content/bestand and link to it there")
            }
        }
    }

    /// The path below `Content`: `regio/leuven.md`.
    var text: String { parts.joined(separator: "/") }

    /// The path as a link in a file of the given folder: `../regio/leuven.md`, or just `leuven.md`.
    func link(from folder: [String]) -> String {
        if !folder.isEmpty, parts.dropLast() == folder[...] { return parts.last ?? "" }
        return (folder.map { _ in ".." } + parts).joined(separator: "/")
    }

    /// Resolves `%20` and its like (RFC 3986, 2.1).
    private static func decoded(_ part: Substring, in link: String) throws(LinkError) -> String {
        guard part.contains("%") else { return String(part) }
        var bytes: [UInt8] = []
        var rest = part.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = Substring(rest.prefix(2))
            guard digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
                let value = UInt8(digits, radix: 16)
            else {
                throw LinkError(
                    "\(link) has a % that is not followed by two digits", help: "write %25 for a percent sign"
                )
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        guard let name = String(validating: bytes, as: UTF8.self), !name.contains("/"), !name.contains("\0")
        else {
            throw LinkError(
                "\(link) is not the name of a file", help: "write the name as it is in the folder")
        }
        return name
    }
}
