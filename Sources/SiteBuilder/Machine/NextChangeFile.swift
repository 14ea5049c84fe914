/// `data/next-change.json`: when the site is to be built again, for whatever builds it.
///
/// ```
/// {
///   "nextChange": "2023-06-01T22:00:00Z",
///   "what": "deadline",
///   "regions": ["genk", "midden-limburg"]
/// }
/// ```
///
/// The instant is in UTC by RFC 3339, `what` is `deadline`, `news` or `month` (one that is
/// over, and folds away in the calendar; then there are no regions). All three are null when the site does not change by itself any more. The
/// moment of the build is not in it, so that a build that changes no page changes no file.
enum NextChangeFile {
    /// The file below the output folder.
    static let path = "data/next-change.json"

    /// The file in UTF-8. One key a line and no escapes, so that a shell script can read it as well.
    static func bytes(_ change: NextChange?) -> [UInt8] {
        let regions = change.map { "[\($0.regions.map { quoted($0.text) }.joined(separator: ", "))]" }
        let lines = [
            "{",
            "  \"nextChange\": \(change.map { quoted($0.instant.iso) } ?? "null"),",
            "  \"what\": \(change.map { quoted($0.reason.rawValue) } ?? "null"),",
            "  \"regions\": \(regions ?? "null")",
            "}",
        ]
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// Slugs and instants hold nothing that JSON would want escaped.
    private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}
