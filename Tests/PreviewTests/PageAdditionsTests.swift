import Testing

@testable import Preview

@Suite struct PageAdditionsTests {
    private func added(to page: String, path: String = "a.html", moment: String? = nil) -> (String, String?) {
        let additions = PageAdditions(path: path, session: "s", revision: 1, moment: moment)
        let (bytes, policy) = additions.apply(to: Array(page.utf8))
        return (String(decoding: bytes, as: UTF8.self).replacing(additions.script, with: "SCRIPT"), policy)
    }

    @Test(arguments: [
        (
            "<!doctype html><html><head><meta charset=\"utf-8\">",
            "<!doctype html><html><head>SCRIPT<meta charset=\"utf-8\">"
        ),
        ("<HTML><HEAD class=\"x\"><TITLE>", "<HTML><HEAD class=\"x\">SCRIPT<TITLE>"),
        ("<!DOCTYPE html><header><p>kort", "<!DOCTYPE html>SCRIPT<header><p>kort"),
        ("<!DOCTYPE html><p>kort", "<!DOCTYPE html>SCRIPT<p>kort"), ("los", "SCRIPTlos"),
    ]) func putsTheScriptFirst(page: String, expected: String) {
        #expect(added(to: page).0 == expected)
    }

    @Test func sendsAPolicyWithPagesThatHaveNone() {
        #expect(added(to: "<head>").1 == ContentPolicy.strict)
    }

    @Test func widensThePolicyOfThePage() {
        let page =
            "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'\">"
        let (html, policy) = added(to: page)
        #expect(policy == nil)
        #expect(
            html == "<head>SCRIPT<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'self'; connect-src 'self'\">")
        let single = "<meta content='default-src &#39;none&#39;' http-equiv=content-security-policy>"
        #expect(
            added(to: "<head>" + single).0
                == "<head>SCRIPT<meta content='default-src &#39;none&#39;; connect-src &#39;self&#39;;"
                + " style-src &#39;self&#39;' http-equiv=content-security-policy>")
    }

    @Test func leavesLongPagesWhole() {
        let page = "<head>" + String(repeating: "<p>één", count: 9000)
        #expect(added(to: page).0 == "<head>SCRIPT" + page.dropFirst(6))
    }

    @Test(arguments: [
        (
            "default-src 'none'; connect-src 'none'; style-src a.be",
            "default-src 'none'; connect-src 'self'; style-src a.be 'self'"
        ),
        ("default-src 'self'", "default-src 'self'; connect-src 'self'; style-src 'self'"),
        ("img-src 'self';", "img-src 'self'"),
    ]) func letsItsOwnRequestsThrough(policy: String, widened: String) {
        #expect(ContentPolicy.widened(policy) == widened)
    }

    @Test func wordsAboutPoliciesAreNoPolicy() {
        let page = "<head><title>Content-Security-Policy</title>"
        #expect(added(to: page).0 == "<head>SCRIPT<title>Content-Security-Policy</title>")
        #expect(added(to: page).1 == ContentPolicy.strict)
    }

    @Test func escapesPaths() {
        let script = PageAdditions(path: "a\"<&.html", session: "s", revision: 1, moment: "m").script
        #expect(script.contains("data-path=\"a&quot;&lt;&amp;.html\""))
        #expect(script.hasSuffix("data-moment=\"m\"></script>"))
    }
}
