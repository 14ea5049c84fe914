import Diagnostics
import Markdown
import Markup

/// The body of a region, rendered and taken apart.
public struct RegionText: Sendable {
    /// What stands before the first heading.
    public var preamble = HTML()
    /// The sections before the first challenge: `Regio-uitdagingen` and what introduces them.
    public var introduction: [MarkdownSection] = []
    /// The texts of the challenges, in the order of the file; one for each challenge unless there are errors.
    public var challenges: [ChallengeText] = []
    /// The sections behind the first challenge that belong to none: local analysis, personas, local input.
    public var sections: [MarkdownSection] = []
    /// The footnotes; empty when there are none.
    public var footnotes = HTML()
    /// The file that it was read from; nil when it could not be read.
    public var source: SourceText?
    /// The ids of the text, those of the headings of challenges included; nil when it was not printed.
    var allIdentifiers: Set<String>?
    /// Everything that is wrong with the body.
    public var diagnostics: [Diagnostic] = []

    /// The ids that links can lead to; nil when the text was not printed. The headings of challenges are not printed
    /// as they are, so theirs are none.
    public var identifiers: Set<String>? {
        allIdentifiers?.subtracting(challenges.map(\.heading.identifier))
    }

    /// A body without text.
    public init() {}
}
