import Diagnostics

/// What came out of looking for the places that texts link to on other pages.
struct PlaceFindings: Sendable {
    /// A finding for each link to a place that is not there.
    var diagnostics: [Diagnostic] = []
    /// The places that are not there: `regio/leuven/index.html#analyse`.
    var missing: Set<String> = []
}
