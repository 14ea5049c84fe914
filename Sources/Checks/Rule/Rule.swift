/// One kind of thing that `addenda check` looks for; its page stands beside it.
protocol Rule: Sendable {
    /// What it is called, how bad it is and what it means.
    static var explanation: Explanation { get }
}
