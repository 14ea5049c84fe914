/// How far the rendering of a site is.
public struct BuildProgress: Sendable, Hashable {
    /// How many files are rendered.
    public let done: Int
    /// How many files there are.
    public let total: Int
}
