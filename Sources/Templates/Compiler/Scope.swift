/// The names that can be used at a point of a template: the context and, above it, the sections round the point.
struct Scope {
    /// A context of the stack.
    struct Entry {
        let shape: TemplateShape
        /// Where its value is; of a record, where the fields start.
        let place: Place
    }

    /// What a name stands for.
    struct Target {
        var shape: TemplateShape
        var place: Place
        /// The values on the way to it, itself included, that may be absent here; with the name as far as them.
        var uncertain: [(place: Place, name: String)] = []
    }

    /// Why a name stands for nothing.
    enum Failure: Error {
        /// The part at an index is no name there; these are.
        case unknown(part: Int, known: [String])
        /// The part at an index has no names below it.
        case noFields(part: Int, shape: TemplateShape)
    }

    private(set) var entries: [Entry]
    /// Values that may be absent, but not at this point: sections of their names are round it.
    private var present: Set<Place> = []
    /// How many lists are round the point, plus the context as a whole.
    private(set) var frameCount = 1

    init(_ shape: TemplateShape) {
        entries = [Entry(shape: shape, place: Self.itemPlace(of: shape, frame: 0))]
    }

    /// The innermost context: `{{.}}`.
    var innermost: Entry? { entries.last }

    /// The scope within a section that is printed when all of `certain` are there.
    func within(_ entry: Entry?, certain: some Sequence<Place>) -> Scope {
        var inner = self
        if let entry { inner.entries.append(entry) }
        inner.present.formUnion(certain)
        return inner
    }

    /// The scope within a section over a list, and the frame that its items take.
    func withinList(of item: TemplateShape, certain: some Sequence<Place>) -> (scope: Scope, frame: Int) {
        let entry = Entry(shape: item, place: Self.itemPlace(of: item, frame: frameCount))
        var inner = within(entry, certain: certain)
        inner.frameCount += 1
        return (inner, frameCount)
    }

    /// Finds what a name stands for: its first part in the innermost context that has it, the others from there.
    func resolve(_ name: TagName) throws(Failure) -> Target {
        let parts = name.parts
        guard let first = parts.first else {
            guard let innermost else { throw .unknown(part: 0, known: []) }
            return target(innermost.shape, innermost.place, name: ".", after: [])
        }
        for entry in entries.reversed() {
            guard case .record(let record) = entry.shape,
                let index = record.fields.firstIndex(where: { $0.name == first })
            else { continue }
            var found = target(
                record.fields[index].shape, entry.place.field(index), name: String(first), after: [])
            for part in parts.indices.dropFirst() {
                found = try field(part, of: found, parts)
            }
            return found
        }
        throw .unknown(part: 0, known: knownNames)
    }

    private func field(_ part: Int, of owner: Target, _ parts: [Substring]) throws(Failure) -> Target {
        var shape = owner.shape
        if case .optional(let wrapped) = shape { shape = wrapped }
        guard case .record(let record) = shape else { throw .noFields(part: part - 1, shape: shape) }
        let fields = record.fields
        guard let index = fields.firstIndex(where: { $0.name == parts[part] }) else {
            throw .unknown(part: part, known: fields.map(\.name))
        }
        let name = parts[...part].joined(separator: ".")
        return target(fields[index].shape, owner.place.field(index), name: name, after: owner.uncertain)
    }

    private func target(
        _ shape: TemplateShape, _ place: Place, name: String, after uncertain: [(place: Place, name: String)]
    ) -> Target {
        var target = Target(shape: shape, place: place, uncertain: uncertain)
        if case .optional = shape, !present.contains(place) { target.uncertain.append((place, name)) }
        return target
    }

    /// All names from the inside to the outside, each once.
    private var knownNames: [String] {
        var seen = Set<String>()
        return entries.reversed().flatMap { entry -> [String] in
            guard case .record(let record) = entry.shape else { return [] }
            return record.fields.map(\.name).filter { seen.insert($0).inserted }
        }
    }

    /// A record starts with its fields; any other value is a cell of its own.
    private static func itemPlace(of shape: TemplateShape, frame: Int) -> Place {
        if case .record = shape { return Place(frame: frame, path: []) }
        return Place(frame: frame, path: [0])
    }
}

extension TemplateShape {
    /// How many cells an item of this shape takes in a list.
    var width: Int {
        guard case .record(let record) = self else { return 1 }
        return record.fields.count
    }
}
