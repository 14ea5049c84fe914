import Content
import Templates

/// The shares of partners that find a challenge recognisable, as a table and as a bar.
struct RecognitionTable: TemplateContext {
    /// One answer and its share.
    struct Share: TemplateContext {
        /// What style sheets and patterns know it by: `not`, `less`, `plain`, `more`, `very`.
        var key: String
        /// The answer in the words of the addenda: `meer herkenbaar`.
        var label: String
        /// The share: `60 %`; nil when the addendum does not give it.
        var value: String?
        /// Its part of the bar; nil when the share is absent or 0.
        var segment: Segment?

        static let schema = TemplateSchema<Share>([
            .text("key") { $0.key },
            .text("label") { $0.label },
            .optionalText("value") { $0.value },
            .optionalRecord("segment") { $0.segment },
        ])
    }

    /// A part of the bar, in percent of its width.
    struct Segment: TemplateContext {
        /// Where it begins: `12.5%`.
        var start: String
        /// How wide it is: `60%`.
        var width: String
        /// Its middle, where the figure stands; nil when it is too narrow for one.
        var middle: String?

        static let schema = TemplateSchema<Segment>([
            .text("start") { $0.start },
            .text("width") { $0.width },
            .optionalText("middle") { $0.middle },
        ])
    }

    /// The answers, from not to very recognisable.
    var shares: [Share]
    /// A remark on figures that do not add up.
    var remark: String?

    static let schema = TemplateSchema<RecognitionTable>([
        .list("shares") { $0.shares },
        .optionalText("remark") { $0.remark },
    ])
}
