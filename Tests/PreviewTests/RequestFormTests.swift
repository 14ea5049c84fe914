import NIOHTTP1
import Testing

@testable import Preview

@Suite struct RequestFormTests {
    private func normalized(_ target: String, hosts: [String] = ["localhost"]) -> (
        hosts: [String], target: String
    ) {
        var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: target)
        for host in hosts { head.headers.add(name: "host", value: host) }
        RequestForm.normalize(&head)
        return (head.headers["Host"], head.uri)
    }

    /// A whole address, as for a proxy, says itself whom it means (RFC 9112, section 3.2.2).
    @Test(arguments: [
        ("http://localhost:8080/regio/genk/", "localhost:8080", "/regio/genk/"),
        ("HTTP://127.0.0.1", "127.0.0.1", "/"), ("http://evil.example?x=1", "evil.example", "/?x=1"),
        ("http:///etc", "", "/etc"), ("http://localhost@evil.example/#x", "localhost@evil.example", "/#x"),
    ]) func takesTheHostOfAWholeAddress(target: String, host: String, path: String) {
        let found = normalized(target)
        #expect(found.hosts == [host])
        #expect(found.target == path)
    }

    @Test(arguments: ["/regio/genk/?a=b", "//evil.example/", "/http://evil.example/"])
    func leavesPathsAlone(target: String) {
        #expect(normalized(target) == (["localhost"], target))
    }

    @Test(arguments: ["https://localhost/", "file:///etc/passwd", "localhost:80", "*", ""])
    func takesNothingElseForAPage(target: String) {
        #expect(normalized(target).target == "*")
    }

    @Test func doesNotHideThatHostsAreMissingOrTooMany() {
        #expect(normalized("http://localhost/", hosts: []).hosts == [])
        #expect(normalized("http://localhost/", hosts: ["a", "b"]).hosts == ["a", "b"])
    }
}
