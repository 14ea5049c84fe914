import Templates

/// A context that holds its own kind.
struct SampleNode: TemplateContext {
    var label: String
    var children: [SampleNode] = []

    static let schema = TemplateSchema<SampleNode>([
        .text("label") { $0.label },
        .list("children") { $0.children },
    ])
}
