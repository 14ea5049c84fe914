/// Lays out one field.
final class LeafWriter<Context>: FieldWriter<Context>, @unchecked Sendable {
    private let read: @Sendable (Context, inout TemplateData, Int) -> Void

    init(_ field: TemplateField<Context>) {
        read = field.write
        super.init(width: 1)
    }

    override func write(_ context: Context, into data: inout TemplateData, at index: Int) {
        read(context, &data, index)
    }
}
