import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Answers requests; it knows nothing of sockets.
///
/// 1. Refuse what comes by another machine's name, other methods and broken paths.
/// 2. Answer what is the preview's own: its script, its style, news and status.
/// 3. Find the file: a folder stands for its `index.html`, and a folder without its slash leads on.
/// 4. Add the preview's script to pages, and cut the answer to what is asked for.
struct Responder: Sendable {
    let site: any PreviewedSite
    let hosts: HostCheck
    let hub: UpdateHub
    /// Which run of the preview this is.
    let session: String

    /// The answer to a request; for `HEAD` with the body that `GET` would have.
    func answer(_ request: HTTPRequest) async -> Answer {
        // The first host is the authority; others stay among the fields.
        guard request.authority != nil, request.headerFields[.host] == nil else {
            return .text(.badRequest, "The request has to name one host.")
        }
        guard hosts.allows(request.authority) else {
            return .text(.forbidden, hosts.refusal)
        }
        let target = request.path ?? ""
        guard let path = RequestPath(target: target) else {
            return .text(.badRequest, "The address is not one of a page.")
        }
        if let own = PreviewPath(path) { return await answer(request, own, target) }
        guard request.method == .get || request.method == .head else { return Self.notAllowed("GET, HEAD") }
        return await find(path, target).suited(to: request)
    }

    private static func notAllowed(_ methods: String) -> Answer {
        var answer = Answer.text(.methodNotAllowed, "Only \(methods) can be used here.")
        answer.head.headerFields[.allow] = methods
        return answer
    }

    // MARK: The preview's own

    private func answer(_ request: HTTPRequest, _ path: PreviewPath, _ target: String) async -> Answer {
        guard path == .moment || request.method == .get || request.method == .head else {
            return Self.notAllowed("GET, HEAD")
        }
        switch path {
        case .moment: return await travel(request, target)
        case .script:
            return Answer.file(PackageResources.preview_js, type: MediaType.of("x.js"), caching: "no-cache")
                .suited(to: request)
        case .style:
            return Answer.file(PackageResources.preview_css, type: MediaType.of("x.css"), caching: "no-cache")
                .suited(to: request)
        case .status:
            return await status(of: Query.value(of: "path", in: target) ?? "")
        case .events:
            var answer = Answer(.ok, type: "text/event-stream", [])
            answer.isStream = request.method == .get
            return answer
        }
    }

    private func status(of path: String) async -> Answer {
        var status = await site.status(of: path)
        status.session = session
        status.trouble = hub.trouble?.rawValue
        let encoder = JSONEncoder()
        // Without an order of its own the same status would look like another one to the page.
        encoder.outputFormatting = .sortedKeys
        guard let json = try? encoder.encode(status) else {
            return .text(.internalServerError, "The status could not be written.")
        }
        return Answer(.ok, type: MediaType.of("x.json"), Array(json))
    }

    /// Shows the site at another moment. The header is one that no page of another server can send unasked.
    private func travel(_ request: HTTPRequest, _ target: String) async -> Answer {
        guard request.method == .post else { return Self.notAllowed("POST") }
        guard request.headerFields[.addenda] != nil else {
            return .text(.forbidden, "Only the preview's own script may ask for this.")
        }
        let moment = Query.value(of: "at", in: target) ?? ""
        do throws(TravelError) {
            try await site.travel(to: moment.isEmpty ? nil : moment)
        } catch {
            return .text(.badRequest, error.message)
        }
        hub.publish()
        return .text(.ok, "Done.")
    }

    // MARK: Files of the site

    private func find(_ path: RequestPath, _ target: String) async -> Answer {
        switch await site.find(PlaceSearch(path)) {
        case .file(let path, let file): return answer(path, file, .ok)
        case .folder:
            let plain = target.prefix { $0 != "?" && $0 != "#" }
            return .redirect(to: plain + "/" + Self.query(of: target))
        case .aboveSite(let basePath): return .redirect(to: basePath)
        case .missing(let path, let file): return answer(path, file, .notFound)
        case .noSite(let revision, let moment):
            // The page that says so shows what is wrong with the programme.
            let waiting = PreviewedFile(
                bytes: Array(WaitingPage.html.utf8), revision: revision, moment: moment)
            return answer("index.html", waiting, .serviceUnavailable)
        }
    }

    private func answer(_ path: String, _ file: PreviewedFile, _ status: HTTPResponse.Status) -> Answer {
        let type = MediaType.of(path)
        guard type.hasPrefix("text/html") else { return .file(file.bytes, type: type, caching: "no-cache") }
        let (html, policy) = PageAdditions(
            path: path, session: session, revision: file.revision, moment: file.moment
        ).apply(to: file.bytes)
        var answer = Answer.file(html, type: type, caching: "no-store")
        answer.head.status = status
        answer.head.headerFields[.contentSecurityPolicy] = policy
        answer.head.headerFields[.referrerPolicy] = "same-origin"
        return answer
    }

    private static func query(of target: String) -> Substring {
        target.firstIndex(of: "?").map { target[$0...] } ?? ""
    }
}

extension HTTPField.Name {
    /// What the script of the preview marks its requests with: `X-Addenda`.
    fileprivate static var addenda: Self? { Self("X-Addenda") }
    /// `Host`, which the package keeps apart from the other fields.
    fileprivate static var host: Self? { Self("Host") }
    /// `Referrer-Policy`, which the package has no name for.
    fileprivate static var referrerPolicy: Self? { Self("Referrer-Policy") }
}

extension HTTPFields {
    /// A field by a name that may not exist.
    fileprivate subscript(name: HTTPField.Name?) -> String? {
        get { name.flatMap { self[$0] } }
        set { if let name { self[name] = newValue } }
    }
}
