import Checks
import Diagnostics
import Disk

/// Asks other sites for the pages that are linked to, with `curl`.
///
/// At most eight are asked for at once, with HEAD; those that refuse are asked again with GET, and those that may only
/// be busy once more. A page that is there is not asked for again for a day; one that is not is, since people mend it.
struct ExternalLinks {
    /// The moment by the clock, in seconds since 1970.
    let now: Int64
    /// Whose texts the links stand in.
    let project: ProjectFolder

    /// What is wrong with the links.
    func findings(_ links: [ExternalLink]) -> [Diagnostic] {
        var cache = AnswerCache()
        let open = links.filter { !cache.isFresh($0.url, at: now) }.map(\.url)
        let answers: [String: ExternalAnswer]
        do throws(CurlRun.Fault) {
            answers = try ask(open)
        } catch {
            return [ExternalVerdict.unavailable(error)]
        }
        let places = LinkPlaces(project: project)
        for (url, answer) in answers where answer.isGood { cache.note(url, at: now) }
        cache.write(at: now)
        // Where nothing at all can be reached, it is this machine that is not connected.
        let isConnected = answers.values.contains { $0.status > 0 } || open.count < links.count
        return links.compactMap { link in
            answers[link.url].flatMap {
                ExternalVerdict.finding(link, $0, isConnected: isConnected, at: places.place(of: link))
            }
        }
    }

    private func ask(_ urls: [String]) throws(CurlRun.Fault) -> [String: ExternalAnswer] {
        var answers: [String: ExternalAnswer] = [:]
        for start in stride(from: 0, to: urls.count, by: CurlRun.most) {
            let part = Array(urls[start..<min(start + CurlRun.most, urls.count)])
            answers.merge(try CurlRun.ask(part, head: true)) { $1 }
            // Many servers answer HEAD otherwise than GET.
            let refused = part.filter { answers[$0]?.isGood != true }
            answers.merge(try CurlRun.ask(refused, head: false)) { $1 }
            let busy = refused.filter { answers[$0]?.mayPass == true }
            answers.merge(try CurlRun.ask(busy, head: false)) { $1 }
        }
        return answers
    }
}
