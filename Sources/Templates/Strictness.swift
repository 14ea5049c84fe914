/// What happens to a name or a partial that does not exist.
enum Strictness: Sendable {
    /// It is an error: the way of this product.
    case strict
    /// It prints nothing, as the Mustache specification says; only for the cases of that specification which
    /// are about a missing name.
    case lenient
}
