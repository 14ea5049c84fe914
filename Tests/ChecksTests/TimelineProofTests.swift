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

    @Test func aListWithoutDeadlinesIsFound() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.replace("{{{banner.deadline}}}", with: "Op tijd.", in: "Templates/region-status.mustache")
        let result = try await project.check(at: "2023-05-20T12:00:00Z", timeline: true)
        #expect(result.report.diagnostics.allSatisfy { $0.identifier == "timeline.wrong" })
        #expect(
            result.report.diagnostics.map(\.message).contains(
                "built for 2023-06-01 23:59:59, the home page says “Indienen kan van vrijdag 21 april tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd” fewer times than there are such regions: 2"
            ))
        #expect(result.report.count(.error) == 18)
    }

    @Test func aPageWithoutDataForItsScriptIsFound() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.replace(
            " data-timeline='{{{banner.timeline}}}'", with: "", in: "Templates/region.mustache")
        let result = try await project.check(at: "2023-05-20T12:00:00Z", timeline: true)
        #expect(
            result.report.diagnostics.map(\.message).contains(
                "built for 2023-06-02 00:00, the page of Proef gives the phase – where it is closed"))
        // Two regions with nine changes each, before and after.
        #expect(result.report.count(.error) == 36)
    }
}
