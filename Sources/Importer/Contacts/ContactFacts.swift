/// Somebody to ask, as an addendum names them.
struct ContactFacts: Sendable, Equatable {
    var name = ""
    var role: String?
    var email: String?
    /// The number as written.
    var phone: String?
    var about: String?
}
