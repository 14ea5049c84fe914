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
    /// The names, with the lines they stand on and the column on which they begin.
    let names: [(name: String, line: Int, column: Int)]

    /// Reads the list of a project; nil when there is none.
    static func read(_ project: ProjectFolder) throws(DiskError) -> OfficialList? {
        do {
            return OfficialList(try project.read(path, limit: 1 << 20))
        } catch {
            if error.isMissing { return nil }
            throw error
        }
    }

    /// Takes the lines of a file, whatever their line ends; a byte order mark is no part of the first.
    init(_ bytes: [UInt8]) {
        source = SourceText(path: Self.path, bytes: bytes)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        names = lines.enumerated().compactMap { index, line in
            let line = String(decoding: line, as: UTF8.self)
            let name = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard !name.isEmpty, !name.hasPrefix("#") else { return nil }
            return (name, index + 1, line.unicodeScalars.prefix { $0.properties.isWhitespace }.count + 1)
        }
    }
}
