/// The one range of bytes that a request asks for (RFC 9110, section 14).
enum ByteRange: Sendable, Hashable {
    /// The whole file: no range, one that is not understood, or several.
    case whole
    /// A part of it; never empty.
    case part(Range<Int>)
    /// Nothing that the file has.
    case unsatisfiable

    /// Reads the value of `Range` for a file of `count` bytes: `bytes=0-99`, `bytes=100-`, `bytes=-50`.
    init(_ header: String?, count: Int) {
        guard let header, header.lowercased().hasPrefix("bytes=") else {
            self = .whole
            return
        }
        let parts = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = Self.number(parts[0]), let last = Self.number(parts[1]) else {
            self = .whole
            return
        }
        switch (first, last) {
        case (nil, nil): self = .whole
        case (nil, let length?):
            self = length == 0 || count == 0 ? .unsatisfiable : .part(max(0, count - length)..<count)
        case (let first?, let last):
            if let last, last < first { self = .whole; return }
            self = first >= count ? .unsatisfiable : .part(first..<min(count, (last ?? count - 1) + 1))
        }
    }

    /// A number without sign; nil within the optional when there is none, and nil when it is no number.
    private static func number(_ text: Substring) -> Int?? {
        if text.isEmpty { return .some(nil) }
        guard text.utf8.allSatisfy({ (48...57).contains($0) }), text.utf8.count <= 15 else { return nil }
        return .some(Int(text))
    }
}
