/// A place on another page that a text links to: `leuven.md#lokale-analyse` on the page of Genk.
struct LinkedPlace: Sendable, Hashable {
    /// The page with the link.
    var source: PageAddress
    /// The page that the link leads to.
    var page: PageAddress
    /// The id of the place: `lokale-analyse`.
    var fragment: String
}
