import Templates

/// A row of a table.
struct Row: TemplateContext {
    var label: String
    var share: String?

    static let schema = TemplateSchema<Row>([
        .text("label") { $0.label },
        .optionalText("share") { $0.share },
    ])
}
