/// Refuses requests by a name that is not this machine's.
///
/// A page anywhere can make its own name point here and would then read the preview (DNS rebinding). Addresses in
/// numbers cannot be taken over like that.
struct HostCheck: Sendable {
    /// The name that the preview was told to listen at, if it is one.
    private let name: String?
    /// What this machine is called by itself.
    private static let ownNames = ["localhost", "127.0.0.1", "[::1]"]
    private let allowsAddresses: Bool

    /// - Parameter host: what `--host` says; nil when only this machine is served.
    init(host: String?) {
        name = host?.lowercased()
        allowsAddresses = host != nil
    }

    /// What to tell whoever comes by another name.
    var refusal: String {
        let known = Self.ownNames + (name.map { $0.isEmpty ? [] : [$0] } ?? [])
        let others = allowsAddresses ? ", and to addresses in numbers" : ""
        return "This preview answers to \(known.joined(separator: ", "))\(others). "
            + "Start it with --host and another name to use that."
    }

    /// Whether a request with this `Host` is answered: `localhost:8080`, `127.0.0.1`, `[::1]:8080`.
    func allows(_ authority: String?) -> Bool {
        guard let host = authority.flatMap(Self.host) else { return false }
        if Self.ownNames.contains(host) { return true }
        return name.map { host == $0 || host == "[\($0)]" } ?? false
            || allowsAddresses && Self.isAddress(host)
    }

    /// The host without the port, in small letters; nil when it is none.
    private static func host(_ authority: String) -> String? {
        let text = authority.lowercased()
        guard text.utf8.count <= 255 else { return nil }
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            return isPort(text[text.index(after: end)...]) ? String(text[...end]) : nil
        }
        let end = text.firstIndex(of: ":") ?? text.endIndex
        return isPort(text[end...]) ? String(text[..<end]) : nil
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.isEmpty || text.first == ":" && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
    }

    private static func isAddress(_ host: String) -> Bool {
        if host.hasPrefix("[") {
            return host.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
        }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
