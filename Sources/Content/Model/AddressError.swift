/// Why a text is not the address that was expected.
public struct AddressError: Error, Sendable, Hashable {
    /// One sentence in plain words, without a full stop.
    public let message: String
    /// What to write instead.
    public let help: String

    /// Makes an error.
    init(_ message: String, help: String) {
        self.message = message
        self.help = help
    }
}
