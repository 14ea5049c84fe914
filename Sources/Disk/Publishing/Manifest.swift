/// The list of the files that Addenda wrote into an output folder, kept there as `.addenda`.
///
/// The first line is a comment with the version of the form; each other line is a path, in order of bytes.
struct Manifest: Sendable {
    static let name = ".addenda"
    /// What the first line starts with.
    static let mark = "# addenda 1:"
    /// Larger than any site; keeps a planted file from filling the memory. In bytes.
    static let largest = 256 << 20

    /// In order of bytes when Addenda wrote it.
    let paths: [String]

    init(paths: [String]) {
        self.paths = paths
    }

    /// Reads the list, and tells which line is wrong, counted from 1.
    ///
    /// A line may end in CRLF, as some version control systems make it.
    init(_ bytes: [UInt8]) throws(ManifestFault) {
        var paths: [String] = []
        var number = 0
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            let isLast = line.endIndex == bytes.endIndex
            let text = String(
                decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
            if number == 1 {
                guard text.utf8.starts(with: Self.mark.utf8) else { throw ManifestFault(line: 1) }
            } else if isLast && text.isEmpty {
                break
            } else if isLast || RelativePath.fault(text) != nil {
                throw ManifestFault(line: number)
            } else {
                paths.append(text)
            }
        }
        guard number > 1 else { throw ManifestFault(line: 1) }
        self.paths = paths
    }

    /// The file; the same paths always give the same bytes.
    var bytes: [UInt8] {
        var bytes = Array(
            "\(Self.mark) files in this folder that addenda wrote and may replace or remove\n".utf8)
        bytes.reserveCapacity(paths.reduce(bytes.count) { $0 + $1.utf8.count + 1 })
        for path in paths {
            bytes.append(contentsOf: path.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Whether another list has the same paths in the same order.
    func isSame(as other: Manifest) -> Bool {
        paths.elementsEqual(other.paths, by: RelativePath.isSame)
    }
}
