import NIOHTTP1

/// Brings the target of a request into the form `/path?query`, which all else here reads (RFC 9112, section 3.2).
enum RequestForm {
    private static let scheme = "http://"

    /// Reads a whole address, which says itself whom it means, as a proxy would be asked for it: the host of
    /// `http://localhost:8080/regio/genk/` stands in for the one that the request names. What is neither that nor a path
    /// becomes `*`, which is no page.
    static func normalize(_ head: inout HTTPRequestHead) {
        guard !head.uri.hasPrefix("/") else { return }
        guard head.uri.prefix(scheme.count).lowercased() == scheme else {
            head.uri = "*"
            return
        }
        let rest = head.uri.dropFirst(scheme.count)
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        // A request that names no host, or several, is refused for that.
        if head.headers["Host"].count == 1 {
            head.headers.replaceOrAdd(name: "Host", value: String(rest[..<end]))
        }
        head.uri = rest[end...].hasPrefix("/") ? String(rest[end...]) : "/" + rest[end...]
    }
}
