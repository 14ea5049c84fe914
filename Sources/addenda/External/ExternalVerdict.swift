import Checks
import Diagnostics

/// What an answer of another site means.
enum ExternalVerdict {
    /// The finding about a link; nil when the page is there.
    ///
    /// - Parameters:
    ///   - isConnected: whether any site answered.
    ///   - source: where the address stands.
    static func finding(
        _ link: ExternalLink, _ answer: ExternalAnswer, isConnected: Bool,
        at source: (source: SourceText, span: SourceSpan)?
    ) -> Diagnostic? {
        if answer.isGood { return nil }
        let place = "the link \(link.url) on the page \(link.page)"
        switch (answer.status, answer.failure) {
        case (404, _), (410, _):
            return finding(
                "link.external-broken", "\(place): the page is not there (\(answer.status))",
                help: "look for its new address, or take the link out", at: source)
        case (_, 47):
            return finding(
                "link.external-broken", "\(place): it leads from address to address without end",
                help: "look for its new address, or take the link out", at: source)
        case (0, 6) where isConnected:
            return finding(
                "link.external-broken", "\(place): there is no site of that name",
                help: "correct the address, or take the link out", at: source)
        default:
            return finding(
                "link.external-unverified", "\(place) could not be verified: \(reason(answer))",
                help: "open it in a browser", at: source)
        }
    }

    /// Nothing could be asked.
    static func unavailable(_ fault: CurlRun.Fault) -> Diagnostic {
        let (reason, help) =
            switch fault {
            case .notInstalled:
                ("curl is not installed", "install it, with apt-get install curl on Debian")
            case .notRun:
                ("curl could not be run", "see that there is room for temporary files, and try again")
            }
        return finding(
            "link.external-unverified", "no link to another site could be verified: \(reason)", help: help,
            at: nil)
    }

    private static func reason(_ answer: ExternalAnswer) -> String {
        switch (answer.status, answer.failure) {
        case (403, _): "the site refuses programs (403)"
        case (429, _): "the site is busy (429)"
        case (0, 28): "the site did not answer in time"
        case (0, 6), (0, 7): "the site cannot be reached"
        case (0, 35...60): "the site has no sound certificate"
        case (0, _): "there was no answer"
        case (let status, _): "the site answered \(status)"
        }
    }

    private static func finding(
        _ identifier: String, _ message: String, help: String,
        at place: (source: SourceText, span: SourceSpan)?
    ) -> Diagnostic {
        let severity = Catalogue.explanation(of: identifier)?.severity ?? .note
        guard let place else { return Diagnostic(severity, identifier, message, help: help) }
        return Diagnostic(severity, identifier, in: place.source, at: place.span, message, help: help)
    }
}
