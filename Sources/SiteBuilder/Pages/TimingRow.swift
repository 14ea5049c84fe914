import Markup
import Templates

/// One step of a region's timing.
struct TimingRow: TemplateContext {
    /// The name of the step: `Pitches en jury`.
    var label: String
    /// When it is, with machine-readable dates.
    var when: HTML
    /// The words of the addendum, where they were vague: `week van 5 en 12 juni`.
    var published: String?
    /// The editor's note.
    var note: String?
    /// Whether it is the deadline for candidacies.
    var isDeadline: Bool
    /// Whether the step was withdrawn after publication.
    var isWithdrawn: Bool
    /// The line of the region's file in which it stands; only on its own page in a preview.
    var line: String?

    static let schema = TemplateSchema<TimingRow>([
        .text("label") { $0.label },
        .html("when") { $0.when },
        .optionalText("published") { $0.published },
        .optionalText("note") { $0.note },
        .flag("isDeadline") { $0.isDeadline },
        .flag("isWithdrawn") { $0.isWithdrawn },
        .optionalText("line") { $0.line },
    ])
}
