import Checks
import Testing

/// Findings that editors let stand.
@Suite struct AcceptanceTests {
    @Test func anAcceptedFindingIsCountedWithItsReason() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.replace("before 2023-07-14", with: "before 2023-07-15", in: SmallProject.region)
        let before = try await project.check(at: "2023-05-20T12:00:00Z", isStrict: true)
        #expect(before.report.diagnostics.map(\.identifier) == ["date.weekend"])
        #expect(before.report.hasErrors)

        try project.replace(
            "title: Proef\n",
            with: "title: Proef\naccept:\n  - {finding: date.weekend, reason: Zo gepubliceerd}\n",
            in: SmallProject.region)
        let after = try await project.check(at: "2023-05-20T12:00:00Z", isStrict: true)
        #expect(after.report.diagnostics.isEmpty)
        #expect(after.accepted.map(\.finding.identifier) == ["date.weekend"])
        #expect(after.accepted.map(\.reason) == ["Zo gepubliceerd"])
    }

    /// Without being asked for, spelling finds nothing; what accepts its findings is not in vain for that.
    @Test func whatWasNotLookedForIsNotAcceptedInVain() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.replace(
            "title: Proef\n",
            with: "title: Proef\naccept:\n  - {finding: spelling.unknown, reason: Een naam}\n",
            in: SmallProject.region)
        let unasked = try await project.check(at: "2023-05-20T12:00:00Z")
        #expect(unasked.report.diagnostics.isEmpty)
        let asked = try await project.check(at: "2023-05-20T12:00:00Z", spelling: true)
        #expect(asked.report.diagnostics.map(\.identifier) == ["accept.unused"])
    }
}
