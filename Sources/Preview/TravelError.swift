/// Why a site cannot be shown at a moment.
public struct TravelError: Error, Sendable {
    /// One sentence for who wrote the moment.
    public let message: String

    /// Makes an error.
    public init(_ message: String) {
        self.message = message
    }
}
