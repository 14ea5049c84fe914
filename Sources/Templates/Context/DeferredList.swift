/// Contexts that are made one at a time, each when it is printed: a list of thousands takes no memory of its own.
public struct DeferredList<Element: TemplateContext>: Sendable, RandomAccessCollection {
    /// The place behind the last item.
    public let endIndex: Int
    private let make: @Sendable (Int) -> Element

    /// A list of so many items; `make` gives each by its place, from 0.
    public init(count: Int, make: @escaping @Sendable (Int) -> Element) {
        endIndex = count
        self.make = make
    }

    /// The place of the first item.
    public var startIndex: Int { 0 }

    /// Makes an item.
    public subscript(position: Int) -> Element { make(position) }
}
