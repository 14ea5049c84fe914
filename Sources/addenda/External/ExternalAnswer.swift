/// What another site answered.
struct ExternalAnswer: Sendable, Hashable {
    /// The status of HTTP (RFC 9110), of the last of the addresses it led on to; 0 when there was no answer.
    let status: Int
    /// The exit status of curl: 0 fine, 6 no such name, 28 too slow.
    let failure: Int

    /// Whether the page is there.
    var isGood: Bool { (200...399).contains(status) }
}
