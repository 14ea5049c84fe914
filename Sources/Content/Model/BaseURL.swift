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
        let path = address.rest.isEmpty ? "/" : String(address.rest)
        self.path = path.last == "/" ? path : path + "/"
        host = address.host
        let port = address.port.map { ":\($0)" } ?? ""
        self.text = "\(address.scheme)://\(address.host)\(port)\(self.path)"
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
