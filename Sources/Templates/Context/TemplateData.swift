import Markup

/// The values of one context, laid out flat as a compiled template reads them: each field is one cell, the
/// fields of a context follow each other, and so do the items of a list.
///
/// Nothing in it is counted by reference, so that rendering is reading and copying bytes only.
struct TemplateData: Sendable {
    /// Where a value is.
    struct Cell: Sendable {
        /// The first byte of a text in `bytes`, or the first cell of a record or of the first item of a list;
        /// negative when the value is absent, false or an empty list.
        var start: Int
        /// How many bytes the text has or items the list. Less than none for a list whose items are laid out while
        /// it is printed: then `start` is its place in `deferred`.
        var count: Int

        static let absent = Cell(start: -1, count: 0)
        static let yes = Cell(start: 0, count: 0)

        /// Whether a section over the value is printed.
        var isTrue: Bool { start >= 0 }
    }

    private(set) var cells: [Cell] = []
    /// All texts and markup, unescaped.
    private(set) var bytes: [UInt8] = []
    /// The lists whose items are laid out while they are printed.
    private(set) var deferred: [DeferredItems] = []

    /// Room for a page of usual size, so that making one seldom grows it.
    init() {
        cells.reserveCapacity(512)
        bytes.reserveCapacity(40 * 1024)
    }

    /// Lays out a context.
    init<Context: TemplateContext>(_ context: Context) {
        self.init()
        let schema = Context.schema
        schema.write(context, into: &self, at: allocate(schema.width))
    }

    /// Adds cells, all absent, and returns the index of the first.
    mutating func allocate(_ count: Int) -> Int {
        let base = cells.count
        for _ in 0..<count { cells.append(.absent) }
        return base
    }

    mutating func setText(_ text: String, at index: Int) {
        let start = bytes.count
        // Not `withUTF8`, which needs a copy of its own and so counts a reference.
        if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
            bytes.append(contentsOf: text.utf8)
        }
        cells[index] = Cell(start: start, count: bytes.count - start)
    }

    mutating func setHTML(_ html: HTML, at index: Int) {
        let start = bytes.count
        bytes.append(contentsOf: html.bytes)
        cells[index] = Cell(start: start, count: bytes.count - start)
    }

    mutating func setFlag(_ flag: Bool, at index: Int) {
        cells[index] = flag ? .yes : .absent
    }

    mutating func setRecord<Context: TemplateContext>(_ context: Context, at index: Int) {
        let schema = Context.schema
        let base = setItems(1, width: schema.width, at: index)
        schema.write(context, into: &self, at: base)
    }

    mutating func setList<Items: Collection>(_ contexts: Items, at index: Int)
    where Items.Element: TemplateContext {
        guard !contexts.isEmpty else { return }
        let schema = Items.Element.schema
        var base = setItems(contexts.count, width: schema.width, at: index)
        for context in contexts {
            schema.write(context, into: &self, at: base)
            base += schema.width
        }
    }

    mutating func setDeferred<Context: TemplateContext>(_ contexts: DeferredList<Context>, at index: Int) {
        guard !contexts.isEmpty else { return }
        let schema = Context.schema
        cells[index] = Cell(start: deferred.count, count: -contexts.count)
        deferred.append(
            DeferredItems(count: contexts.count, width: schema.width) { position, data, base in
                schema.write(contexts[position], into: &data, at: base)
            })
    }

    mutating func setTexts(_ texts: [String], at index: Int) {
        guard !texts.isEmpty else { return }
        var base = setItems(texts.count, width: 1, at: index)
        for text in texts {
            setText(text, at: base)
            base += 1
        }
    }

    /// Makes room for the items of a list that is not empty, and returns the first cell of the first.
    mutating func setItems(_ count: Int, width: Int, at index: Int) -> Int {
        let base = allocate(count * width)
        cells[index] = Cell(start: base, count: count)
        return base
    }

    // MARK: One item at a time

    /// How much is laid out, to take back what comes after it.
    struct Mark {
        fileprivate let cells: Int
        fileprivate let bytes: Int
        fileprivate let deferred: Int
    }

    var mark: Mark { Mark(cells: cells.count, bytes: bytes.count, deferred: deferred.count) }

    mutating func takeBack(to mark: Mark) {
        cells.removeLast(cells.count - mark.cells)
        bytes.removeLast(bytes.count - mark.bytes)
        deferred.removeLast(deferred.count - mark.deferred)
    }

    /// Lays out one item behind everything else and returns its first cell.
    mutating func layOut(_ position: Int, of items: DeferredItems) -> Int {
        let base = allocate(items.width)
        items.layOut(position, &self, base)
        return base
    }
}
