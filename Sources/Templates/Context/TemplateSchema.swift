/// The fields of a context: what a template may name, and how the values are read.
///
/// ```swift
/// static let schema = TemplateSchema<Crumb>([.text("title") { $0.title }, .text("href") { $0.href }])
/// ```
public struct TemplateSchema<Context>: Sendable {
    /// What a schema holds; one object, so that handing a schema on counts one reference.
    private final class Storage: Sendable {
        let shape: RecordShape
        let writer: FieldWriter<Context>

        init(_ fields: [TemplateField<Context>]) {
            let named = fields.map { RecordShape.Field(name: $0.name, shape: $0.shape) }
            shape = RecordShape(name: String(reflecting: Context.self)) { named }
            writer = FieldWriter.tree(fields[...])
        }
    }

    private let storage: Storage

    /// Declares the fields; of two with the same name the first counts.
    public init(_ fields: [TemplateField<Context>]) {
        storage = Storage(fields)
    }

    /// The names and their kinds.
    public var shape: TemplateShape { .record(storage.shape) }

    /// How many cells a context takes.
    var width: Int { storage.writer.width }

    /// Reads the fields of a context into the cells from an index on.
    func write(_ context: Context, into data: inout TemplateData, at index: Int) {
        storage.writer.write(context, into: &data, at: index)
    }
}
