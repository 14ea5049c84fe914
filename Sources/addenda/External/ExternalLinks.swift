import Checks
import Diagnostics

/// Asks other sites for the pages that are linked to, with `curl`.
///
/// One process asks for all of them, at most eight at once, with HEAD; those that refuse are asked again with GET.
/// What answered is not asked again for a day.
struct ExternalLinks {
    /// The moment by the clock, in seconds since 1970.
    let now: Int64

    /// What is wrong with the links.
    func findings(_ links: [ExternalLink]) -> [Diagnostic] {
        var cache = AnswerCache()
        let open = links.filter { !cache.isFresh($0.url, at: now) }.map(\.url)
        guard let answers = ask(open) else { return [ExternalVerdict.unavailable] }
        for (url, answer) in answers where answer.isGood { cache.note(url, at: now) }
        cache.write(at: now)
        // Where nothing at all can be reached, it is this machine that is not connected.
        let isConnected = answers.values.contains { $0.status > 0 } || open.count < links.count
        return links.compactMap { link in
            answers[link.url].flatMap { ExternalVerdict.finding(link, $0, isConnected: isConnected) }
        }
    }

    /// The answers by address; nil when there is no curl.
    private func ask(_ urls: [String]) -> [String: ExternalAnswer]? {
        guard !urls.isEmpty else { return [:] }
        guard var answers = CurlRun.ask(urls, head: true) else { return nil }
        let refused = urls.filter { answers[$0]?.isGood != true }
        // Many servers answer HEAD otherwise than GET.
        for (url, answer) in CurlRun.ask(refused, head: false) ?? [:] { answers[url] = answer }
        return answers
    }
}
