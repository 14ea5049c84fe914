/// The values behind the question mark of a request: `path=regio/genk/index.html&x=1`.
enum Query {
    /// A value by its name, decoded; nil when it is not there or no text.
    static func value(of name: String, in target: String) -> String? {
        guard let mark = target.firstIndex(of: "?") else { return nil }
        for pair in target[target.index(after: mark)...].split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.first.map(String.init) == name else { continue }
            let value = parts.count > 1 ? parts[1].replacing("+", with: " ") : ""
            return PercentDecoding.decode(value.utf8)
        }
        return nil
    }
}
