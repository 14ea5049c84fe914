/// What another site answered.
struct ExternalAnswer: Sendable, Hashable {
    /// The status of HTTP (RFC 9110), of the last of the addresses it led on to; 0 when there was no answer.
    let status: Int
    /// The exit status of curl: 0 fine, 6 no such name, 28 too slow, 47 too many redirects, 63 larger than asked for.
    let failure: Int

    /// Whether the page is there. One that is too large to be read whole is.
    var isGood: Bool { (200...299).contains(status) && (failure == 0 || failure == 63) }

    /// Whether another time may give another answer.
    var mayPass: Bool { status == 429 || status >= 500 || status == 0 && failure != 6 }
}
