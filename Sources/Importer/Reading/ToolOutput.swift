/// What a program printed, and how it ended.
struct ToolOutput: Sendable {
    /// The status it ended with; nil when a signal ended it.
    let status: Int32?
    /// Standard output, up to the limit.
    let output: [UInt8]
    /// The beginning of standard error.
    let errors: String
}
