/// The items of a ``DeferredList``, whatever their type.
struct DeferredItems: Sendable {
    /// How many there are.
    let count: Int
    /// How many cells each takes.
    let width: Int
    /// Reads the item at a place into the cells from an index on.
    let layOut: @Sendable (_ position: Int, _ data: inout TemplateData, _ base: Int) -> Void
}
