/// The Content-Security-Policy of a page, changed so far that the script of the preview may ask for news.
enum ContentPolicy {
    /// What a page without a policy of its own is served under: no more than what a site of Addenda needs.
    static let strict =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
        + "manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    /// A policy that also lets scripts, styles and connections of this server in.
    static func widened(_ policy: String) -> String {
        var directives = policy.split(separator: ";").map {
            $0.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        .filter { !$0.isEmpty }
        for name in ["connect-src", "style-src"] {
            if let index = directives.firstIndex(where: { $0[0].lowercased() == name }) {
                directives[index].removeAll { $0.lowercased() == "'none'" }
                if !directives[index].contains("'self'") { directives[index].append("'self'") }
            } else if directives.contains(where: { $0[0].lowercased() == "default-src" }) {
                directives.append([name, "'self'"])
            }
        }
        return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
    }
}
