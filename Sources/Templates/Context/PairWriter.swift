/// Lays out some fields and then some more.
final class PairWriter<Context>: FieldWriter<Context>, @unchecked Sendable {
    private let left: FieldWriter<Context>
    private let right: FieldWriter<Context>

    init(_ left: FieldWriter<Context>, _ right: FieldWriter<Context>) {
        self.left = left
        self.right = right
        super.init(width: left.width + right.width)
    }

    override func write(_ context: Context, into data: inout TemplateData, at index: Int) {
        left.write(context, into: &data, at: index)
        right.write(context, into: &data, at: index + left.width)
    }
}
