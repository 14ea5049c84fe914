/// Where something stands in a document that is imported.
public struct SourcePlace: Sendable, Hashable, Comparable {
    /// The page of a PDF, from 1; nil in what has no pages.
    public let page: Int?
    /// The line of a text or of a PDF's page, or the paragraph of a word processor's document; from 1.
    public let line: Int

    /// Makes a place.
    public init(page: Int? = nil, line: Int) {
        self.page = page
        self.line = line
    }

    /// Orders from top to bottom.
    public static func < (a: SourcePlace, b: SourcePlace) -> Bool {
        (a.page ?? 0, a.line) < (b.page ?? 0, b.line)
    }
}

extension SourcePlace: CustomStringConvertible {
    /// `line 12`, or `page 3, line 12`.
    public var description: String { page.map { "page \($0), line \(line)" } ?? "line \(line)" }
}
