/// The fields of a context: what a template may name, and how the values are read.
public struct TemplateSchema<Context>: Sendable {
    /// The names and their kinds.
    public let shape: TemplateShape
    /// How many cells a context takes.
    let width: Int
    /// Reads all fields of a context into the cells from an index on.
    ///
    /// One closure that holds all others, instead of a list of them: going through a list counts references
    /// to each closure, which many threads would do to the same counters at once.
    let write: @Sendable (Context, inout TemplateData, Int) -> Void

    /// Declares the fields; of two with the same name the first counts.
    public init(_ fields: [TemplateField<Context>]) {
        let named = fields.map { RecordShape.Field(name: $0.name, shape: $0.shape) }
        shape = .record(RecordShape(name: String(reflecting: Context.self)) { named })
        width = fields.count
        write = Self.joined(fields[...], at: 0)
    }

    /// Halves the list again and again, so that few calls are nested.
    private static func joined(
        _ fields: ArraySlice<TemplateField<Context>>, at offset: Int
    ) -> @Sendable (Context, inout TemplateData, Int) -> Void {
        guard let field = fields.first else { return { _, _, _ in } }
        if fields.count == 1 {
            let write = field.write
            return { write($0, &$1, $2 + offset) }
        }
        let middle = fields.count / 2
        let left = joined(fields.prefix(middle), at: offset)
        let right = joined(fields.dropFirst(middle), at: offset + middle)
        return {
            left($0, &$1, $2)
            right($0, &$1, $2)
        }
    }
}
