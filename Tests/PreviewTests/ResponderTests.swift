import HTTPTypes
import Testing

@testable import Preview

@Suite struct ResponderTests {
    private static let files = [
        "index.html": "<html><head></head>start</html>", "404.html": "<head></head>weg",
        "kalender.ics": "BEGIN",
        "regio/genk/index.html": "<head></head>genk", "feed.atom": "<feed/>", "data/regios.json": "{}",
        "assets/icon.svg": "<svg/>", "_addenda/x.txt": "van de site", "data/api.yaml": "openapi: 3.1.0",
        "assets/lang.txt": "0123456789",
    ]

    private func answer(
        _ path: String, _ method: HTTPRequest.Method = .get, host: String? = "localhost:8080",
        basePath: String = "/", fields: [HTTPField] = []
    ) async -> Answer {
        let site = MemorySite(Self.files, basePath: basePath)
        let responder = Responder(site: site, hosts: HostCheck(host: nil), hub: UpdateHub(), session: "s")
        return await responder.answer(
            HTTPRequest(
                method: method, scheme: "http", authority: host, path: path, headerFields: HTTPFields(fields))
        )
    }

    private func text(_ answer: Answer) -> String { String(decoding: answer.body, as: UTF8.self) }

    @Test(arguments: [
        ("/", "text/html; charset=utf-8"), ("/regio/genk/", "text/html; charset=utf-8"),
        ("/regio/genk/index.html", "text/html; charset=utf-8"),
        ("/kalender.ics", "text/calendar; charset=utf-8"),
        ("/feed.atom", "application/atom+xml; charset=utf-8"),
        ("/data/regios.json", "application/json"), ("/data/api.yaml", "application/yaml"),
        ("/assets/icon.svg", "image/svg+xml; charset=utf-8"),
        ("/assets/lang.txt?x=1", "text/plain; charset=utf-8"),
        ("/k%61lender.ics", "text/calendar; charset=utf-8"),
    ]) func findsFiles(path: String, type: String) async {
        let found = await answer(path)
        #expect(found.head.status == .ok)
        #expect(found.head.headerFields[.contentType] == type)
        #expect(found.head.headerFields[.xContentTypeOptions] == "nosniff")
    }

    @Test func addsItsScriptToPagesAlone() async {
        let page = await answer("/regio/genk/")
        #expect(
            text(page) == "<head><script src=\"/_addenda/preview.js\" data-path=\"regio/genk/index.html\""
                + " data-session=\"s\" data-revision=\"7\"></script></head>genk")
        #expect(page.head.headerFields[.cacheControl] == "no-store")
        #expect(await answer("/feed.atom").body == Array("<feed/>".utf8))
        #expect(await answer("/feed.atom").head.headerFields[.cacheControl] == "no-cache")
    }

    @Test(arguments: [("/regio/genk", "/regio/genk/"), ("/regio/genk?a=b", "/regio/genk/?a=b")])
    func leadsFoldersToTheirSlash(path: String, location: String) async {
        let found = await answer(path)
        #expect(found.head.status == .found)
        #expect(found.head.headerFields[.location] == location)
    }

    @Test func servesBelowThePathOfTheSite() async {
        #expect(await answer("/", basePath: "/oproep/").head.headerFields[.location] == "/oproep/")
        #expect(await answer("/oproep", basePath: "/oproep/").head.headerFields[.location] == "/oproep/")
        #expect(await answer("/oproep/", basePath: "/oproep/").head.status == .ok)
        #expect(await answer("/oproep/feed.atom", basePath: "/oproep/").head.status == .ok)
        #expect(await answer("/feed.atom", basePath: "/oproep/").head.status == .notFound)
        #expect(await answer("/caf%C3%A9/feed.atom", basePath: "/caf%C3%A9/").head.status == .ok)
        #expect(await answer("/caf%c3%a9/a%7Eb/", basePath: "/caf%C3%A9/a~b/").head.status == .ok)
        let deep = await answer("/oproep/regio/genk", basePath: "/oproep/")
        #expect(deep.head.headerFields[.location] == "/oproep/regio/genk/")
    }

    @Test(arguments: ["/weg", "/regio/", "/assets/", "/.addenda", "/regio/genk/index.html/"])
    func showsTheSitesOwnPageForWhatIsMissing(path: String) async {
        let found = await answer(path)
        #expect(found.head.status == .notFound)
        #expect(text(found).hasSuffix("</head>weg"))
    }

    @Test(arguments: [
        "/../etc/passwd", "/%2e%2e/etc", "/regio/%2E%2e/x", "/a/./b", "/a//b", "/a%2fb", "/a%5Cb", "/a\\b",
        "/%00",
        "/%ff", "/%", "/%zz", "/a%0ab", "//etc/passwd", "http://localhost/", "*",
        "",
    ]) func refusesBrokenPaths(path: String) async {
        #expect(await answer(path).head.status == .badRequest)
    }

    @Test(arguments: [
        ("127.0.0.1", 200), ("[::1]:8080", 200), ("LOCALHOST", 200), ("evil.example", 403),
        ("localhost.evil.example", 403), ("127.0.0.1.evil.example", 403), ("192.168.1.5", 403),
        ("localhost:x", 403),
        ("[::1", 403), ("", 403),
    ]) func answersToItsOwnNamesAlone(host: String, status: Int) async {
        #expect(await answer("/", host: host).head.status.code == status)
    }

    @Test(arguments: ["[]", "", "[", "localhost.evil.example", "machine"])
    func answersToNoOtherNameThanItsOwn(name: String) {
        #expect(!HostCheck(host: nil).allows(name))
    }

    @Test func refusesTwoHosts() async throws {
        let name = try #require(HTTPField.Name("Host"))
        for host in ["localhost", "evil.example"] {
            let found = await answer("/", host: "localhost", fields: [HTTPField(name: name, value: host)])
            #expect(found.head.status == .badRequest)
        }
        #expect(await answer("/", host: nil).head.status == .badRequest)
    }

    @Test(arguments: [
        ("192.168.1.5", "192.168.1.5:8080", true), ("192.168.1.5", "127.0.0.1:8080", true),
        ("192.168.1.5", "localhost", true), ("0.0.0.0", "192.168.1.7", true), ("::", "[fe80::1]:80", true),
        ("intranet", "INTRANET:8080", true), ("intranet", "evil.example", false),
        ("0.0.0.0", "evil.example", false),
        ("192.168.1.5", "1.2.3.4.evil.example", false),
    ]) func answersToTheHostThatWasAskedFor(host: String, name: String, isAllowed: Bool) {
        #expect(HostCheck(host: host).allows(name) == isAllowed)
    }

    /// The preview keeps five addresses for itself; a folder of that name may be the site's.
    @Test func servesASitesOwnFolderBesideThePreviewsOwn() async {
        #expect(text(await answer("/_addenda/x.txt")) == "van de site")
        #expect(await answer("/_addenda/weg.txt").head.status == .notFound)
        #expect(
            await answer("/_addenda/preview.css").head.headerFields[.contentType] == "text/css; charset=utf-8"
        )
    }

    @Test func refusesOtherMethods() async {
        for method in [HTTPRequest.Method.post, .put, .delete, .options, .trace] {
            let found = await answer("/", method)
            #expect(found.head.status == .methodNotAllowed)
            #expect(found.head.headerFields[.allow] == "GET, HEAD")
        }
    }

    @Test func sendsNothingToWhoHasIt() async throws {
        let tag = try #require(await answer("/assets/lang.txt").head.headerFields[.eTag])
        for list in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
            let found = await answer("/assets/lang.txt", fields: [HTTPField(name: .ifNoneMatch, value: list)])
            #expect(found.head.status == .notModified)
            #expect(found.body.isEmpty)
        }
        let other = await answer("/assets/lang.txt", fields: [HTTPField(name: .ifNoneMatch, value: "\"x\"")])
        #expect(other.head.status == .ok)
    }

    @Test(arguments: [
        ("bytes=0-3", "0123", "bytes 0-3/10"), ("bytes=7-", "789", "bytes 7-9/10"),
        ("bytes=-2", "89", "bytes 8-9/10"),
        ("bytes=-99", "0123456789", "bytes 0-9/10"), ("bytes=8-99", "89", "bytes 8-9/10"),
    ]) func sendsParts(range: String, part: String, header: String) async {
        let found = await answer("/assets/lang.txt", fields: [HTTPField(name: .range, value: range)])
        #expect(found.head.status == .partialContent)
        #expect(text(found) == part)
        #expect(found.head.headerFields[.contentRange] == header)
    }

    @Test(arguments: [
        "bytes=4-2", "bytes=0-1,4-5", "lines=0-1", "bytes=x-", "bytes=-", "bytes=99999999999999999-",
    ])
    func sendsAllForRangesThatItDoesNotKnow(range: String) async {
        let found = await answer("/assets/lang.txt", fields: [HTTPField(name: .range, value: range)])
        #expect(found.head.status == .ok)
        #expect(text(found) == "0123456789")
    }

    @Test func saysWhereAFileEnds() async {
        let found = await answer("/assets/lang.txt", fields: [HTTPField(name: .range, value: "bytes=10-")])
        #expect(found.head.status == .rangeNotSatisfiable)
        #expect(found.head.headerFields[.contentRange] == "bytes */10")
    }

    @Test func travelsForItsOwnScriptAlone() async throws {
        let site = MemorySite(Self.files)
        let responder = Responder(site: site, hosts: HostCheck(host: nil), hub: UpdateHub(), session: "s")
        func post(_ at: String, _ fields: [HTTPField]) async -> Int {
            let request = HTTPRequest(
                method: .post, scheme: "http", authority: "localhost", path: "/_addenda/moment?at=\(at)",
                headerFields: HTTPFields(fields))
            return await responder.answer(request).head.status.code
        }
        let mark = HTTPField(name: try #require(HTTPField.Name("X-Addenda")), value: "preview")
        #expect(await post("2023-05-30T14%3A00", []) == 403)
        #expect(await post("2023-05-30T14%3A00", [mark]) == 200)
        #expect(await post("", [mark]) == 200)
        #expect(await post("never", [mark]) == 400)
        #expect(site.travels == ["2023-05-30T14:00", nil])
    }

    @Test func tellsWhyASaveMayBeSeenLater() async {
        let hub = UpdateHub()
        let responder = Responder(
            site: MemorySite(Self.files), hosts: HostCheck(host: nil), hub: hub, session: "s")
        let request = HTTPRequest(
            method: .get, scheme: "http", authority: "localhost", path: "/_addenda/status?path=index.html")
        #expect(!text(await responder.answer(request)).contains("trouble"))
        hub.announce(.untold)
        #expect(text(await responder.answer(request)).contains("\"trouble\":\"untold\""))
        hub.announce(nil)
        #expect(!text(await responder.answer(request)).contains("trouble"))
    }

    @Test func tellsWhatIsMissingBeforeThereIsASite() async {
        let responder = Responder(
            site: MemorySite([:]), hosts: HostCheck(host: nil), hub: UpdateHub(), session: "s")
        let found = await responder.answer(
            HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/"))
        #expect(found.head.status == .serviceUnavailable)
        #expect(text(found).contains("<h1>Nog geen website</h1>"))
        #expect(text(found).contains("/_addenda/preview.js"))
    }
}
