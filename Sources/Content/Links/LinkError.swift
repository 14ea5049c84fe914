/// Why a link leads nowhere.
public struct LinkError: Error, Sendable, Hashable {
    /// One sentence: `there is no file regio/leuvn.md in Content`.
    public let message: String
    /// What to write instead, when that can be guessed.
    public let help: String?

    /// Makes an error.
    init(_ message: String, help: String? = nil) {
        self.message = message
        self.help = help
    }
}
