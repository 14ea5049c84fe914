/// How to hand in a candidacy: by e-mail, by a web form, or by either.
public struct Submission: Sendable, Hashable {
    /// The address to send it to; nil when only `url` is given.
    public var email: String?
    /// The address of a form (http or https); nil when only `email` is given.
    public var url: String?
    /// The subject line that is required.
    public var subject: String?
    /// What the name of the document must hold, in words.
    public var fileName: String?
    /// Other instructions, in plain text.
    public var instructions: String?

    /// Makes the rules of a region.
    public init(
        email: String? = nil, url: String? = nil, subject: String? = nil, fileName: String? = nil,
        instructions: String? = nil
    ) {
        self.email = email
        self.url = url
        self.subject = subject
        self.fileName = fileName
        self.instructions = instructions
    }
}
