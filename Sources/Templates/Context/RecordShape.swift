/// The names of a context and what each of them stands for.
public struct RecordShape: Sendable {
    /// What the context is called, such as `Region`; two shapes of one name are the same shape.
    public let name: String
    /// The fields in their order. Asked for when needed, since a context may hold a list of its own kind.
    private let makeFields: @Sendable () -> [Field]

    /// A name and what it stands for.
    public struct Field: Sendable {
        /// The name as used in templates.
        public let name: String
        /// What it stands for.
        public let shape: TemplateShape
    }

    /// The fields in their order.
    public var fields: [Field] { makeFields() }

    init(name: String, fields: @escaping @Sendable () -> [Field]) {
        self.name = name
        makeFields = fields
    }
}
