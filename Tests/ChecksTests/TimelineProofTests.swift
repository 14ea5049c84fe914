import Checks
import Testing

/// The proof that pages agree with the schedule fails where a template makes them disagree.
@Suite struct TimelineProofTests {
    @Test func aSoundThemePasses() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        let result = try await project.check(at: "2023-05-20T12:00:00Z", timeline: true)
        #expect(result.report.diagnostics.isEmpty)
        #expect(result.provedChanges == 9)
    }

    @Test func aBannerWithoutItsSentenceIsFound() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.replace("{{{sentence}}}", with: "Op tijd.", in: "Templates/deadline-banner.mustache")
        let result = try await project.check(at: "2023-05-20T12:00:00Z", timeline: true)
        let messages = result.report.diagnostics.map(\.message)
        #expect(result.report.diagnostics.allSatisfy { $0.identifier == "timeline.wrong" })
        #expect(messages.count == 36)
        #expect(
            messages.contains(
                "built for 2023-06-02 00:00, the page of Proef does not say “De indiening is afgesloten: kandidaturen konden worden ingediend vanaf vrijdag 21 april 2023 tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd”"
            ))
    }
}
