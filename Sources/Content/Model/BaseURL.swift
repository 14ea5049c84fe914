/// Where the site will be: an absolute http or https address of a folder.
public struct BaseURL: Sendable, Hashable {
    /// The address, with a `/` at its end: `https://addenda.be/oproep/`.
    public let text: String
    /// The server's name: `addenda.be`.
    public let host: String
    /// The path, with a `/` at both ends: `/oproep/`, or just `/`.
    public let path: String

    /// Reads an address; a missing `/` at the end is added.
    public init(_ text: String) throws(AddressError) {
        let address = try WebAddress(text)
        if let bad = address.rest.first(where: { $0 == "?" || $0 == "#" }) {
            throw AddressError(
                "\(text) cannot be the address of the site: it has a \(bad)",
                help: "leave out the \(bad) and what follows it")
        }
        let path = address.rest.last == "/" ? String(address.rest) : address.rest + "/"
        if let fault = Self.fault(inPath: path) {
            throw AddressError(
                "\(text) cannot be the address of the site: \(fault)",
                help: "write each folder of the path once, as in https://www.stad.example/oproep/")
        }
        self.path = path
        host = address.host
        let port = address.port.map { ":\($0)" } ?? ""
        self.text = "\(address.scheme)://\(address.host)\(port)\(self.path)"
    }

    /// What keeps a path from being that of a folder, such as `/oproep/`; nil for a good one.
    ///
    /// Browsers take `//` at the start of a link for the name of another server, and leave out `.` and `..`,
    /// also where the dots are percent-encoded.
    private static func fault(inPath path: String) -> String? {
        guard path != "/" else { return nil }
        for part in path.dropFirst().dropLast().split(separator: "/", omittingEmptySubsequences: false) {
            let plain = part.lowercased().replacing("%2e", with: ".")
            if plain.isEmpty { return "there is nothing between two slashes of its path" }
            if plain == "." || plain == ".." { return "“\(part)” does not name a folder" }
            if plain.contains("%2f") || plain.contains("%5c") {
                return "“\(part)” has a slash that is percent-encoded"
            }
        }
        return nil
    }

    /// Whether the server's name is one that exists only in examples (RFC 2606), so that it has to be filled in.
    public var isPlaceholder: Bool {
        let labels = host.split(separator: ".")
        guard let last = labels.last else { return false }
        if ["example", "test", "invalid"].contains(last) { return true }
        return labels.count >= 2 && labels[labels.count - 2] == "example"
    }

    /// The absolute address of a page: `regio/genk/` → `https://addenda.be/oproep/regio/genk/`.
    public func address(of pagePath: String) -> String { text + pagePath }
}

extension BaseURL: CustomStringConvertible {
    /// The address.
    public var description: String { text }
}
