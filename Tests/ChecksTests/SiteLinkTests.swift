import Checks
import Testing

/// Links of the finished pages.
@Suite struct SiteLinkTests {
    @Test func aDeadLinkOfATemplateIsFoundOnceForAllPages() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.replace(
            "{{/main}}",
            with:
                "<a href=\"../gementen/index.html\">a</a><a href=\"#samenvating\">b</a><a href=\"../../gemeenten/index.html#proefstad\">c</a><a href=\"../../gemeenten/index.html#nergens\">d</a>{{/main}}",
            in: "Templates/region.mustache")
        let findings = try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics
        #expect(findings.allSatisfy { $0.identifier == "link.dead" })
        #expect(
            findings.map(\.message) == [
                "the link #samenvating on the page regio/buur/index.html and 1 more leads nowhere",
                "the link ../../gemeenten/index.html#nergens on the page regio/buur/index.html and 1 more leads nowhere",
                "the link ../gementen/index.html on the page regio/buur/index.html and 1 more leads nowhere",
            ])
    }
}
