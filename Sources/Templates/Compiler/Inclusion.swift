/// A template that is being printed within others. To meet the same one again within itself has no end.
struct Inclusion: Hashable {
    let template: String
    /// What `{{.}}` is in it.
    let context: String
    let fillings: [String: Filling.Identity]
}
