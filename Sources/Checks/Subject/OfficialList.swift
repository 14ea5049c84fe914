import Content
import Diagnostics
import Disk

/// The official list of local authorities, `Content/gemeenten.txt`: one name on each line.
///
/// Empty lines and lines that begin with `#` do not count.
struct OfficialList {
    /// Where it stands in a project.
    static let path = "Content/gemeenten.txt"

    /// The file.
    let source: SourceText
    /// The names, with the lines they stand on.
    let names: [(name: String, line: Int)]

    /// Reads the list of a project; nil when there is none.
    init?(of project: ProjectFolder) {
        guard let bytes = try? project.read(Self.path, limit: 1 << 20) else { return nil }
        source = SourceText(path: Self.path, bytes: bytes)
        let lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        names = lines.enumerated().compactMap { index, line in
            let name = line.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
            return name.isEmpty || name.hasPrefix("#") ? nil : (name, index + 1)
        }
    }
}
