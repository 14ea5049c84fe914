import Content
import Templates

/// The shares of partners that find a challenge recognisable, as a table.
struct RecognitionTable: TemplateContext {
    /// One answer and its share.
    struct Share: TemplateContext {
        /// The answer in the words of the addenda: `meer herkenbaar`.
        var label: String
        /// The share: `60 %`; nil when the addendum does not give it.
        var value: String?

        static let schema = TemplateSchema<Share>([
            .text("label") { $0.label },
            .optionalText("value") { $0.value },
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
