/// Lays out fields of a context, one after the other: a tree of `PairWriter` with a `LeafWriter` for each field.
///
/// A tree of objects, not a list of closures, because of threads: going through a list counts a reference to each
/// closure, and all threads would do so on the same counters, which costs more than half of their speed. A constant
/// of an object is called without counting.
///
/// `@unchecked`, since a class with subclasses cannot be checked: all that it and they hold is constant and sendable.
class FieldWriter<Context>: @unchecked Sendable {
    /// How many cells the fields take.
    let width: Int

    init(width: Int) {
        self.width = width
    }

    /// Halves the list of fields again and again, so that few calls are nested.
    static func tree(_ fields: ArraySlice<TemplateField<Context>>) -> FieldWriter {
        guard let first = fields.first else { return FieldWriter(width: 0) }
        guard fields.count > 1 else { return LeafWriter(first) }
        let middle = fields.count / 2
        return PairWriter(tree(fields.prefix(middle)), tree(fields.dropFirst(middle)))
    }

    /// Reads the fields into the cells from an index on; here, of no fields, nothing.
    func write(_ context: Context, into data: inout TemplateData, at index: Int) {}
}
