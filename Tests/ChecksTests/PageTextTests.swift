import Foundation
import Testing

/// The rules about texts look at pages, personas and the introduction too, and at facts that are texts.
@Suite struct PageTextTests {
    private func findings(_ project: TestProject) async throws -> [String] {
        try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics.map { finding in
            let span = finding.location?.span
            return
                "\(finding.location?.file ?? ""):\(span?.line ?? 0):\(span?.column ?? 0) \(finding.identifier)"
        }
    }

    @Test func everyTextIsLookedAt() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.write(
            "---\ntitle: Proef\ntagline: \"Tot 31 juni 2023\"\n---\n\nWelkom. TODO\n\n- Punt\n-\n",
            to: "Content/programma.md")
        try project.write(
            "---\r\ntitle: Privacy\r\ndescription: Later toe te voegen\r\n---\r\n\r\nÉén, op vrijdag 4 mei 2023.\r\n",
            to: "Content/pagina/privacy.md")
        try project.write(
            "---\nname: Roy\nsummary: >-\n  Roy zoekt\n  werk. TODO\n---\n\n[Klik hier](../regio/buur.md).\n",
            to: "Content/persona/roy.md")
        let found = try await findings(project).sorted()
        #expect(
            found == [
                "Content/pagina/privacy.md:3:14 leftover.text",
                "Content/pagina/privacy.md:6:9 prose.weekday",
                "Content/persona/roy.md:5:9 leftover.text",
                "Content/persona/roy.md:8:2 link.text-vague",
                "Content/programma.md:3:15 prose.date-impossible",
                "Content/programma.md:6:9 leftover.text",
                "Content/programma.md:9:1 list.item-empty",
            ])
    }

    @Test func theSecondOfTwoEqualWordsIsPointedAt() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.replace(
            "title: Proef\n", with: "title: Proef\nsummary: Een ‘todo-lijst’. Wat? TODO, en TODO.\n",
            in: SmallProject.region)
        let found = try await findings(project)
        #expect(
            found == [
                "Content/regio/proef.md:3:33 leftover.text",
                "Content/regio/proef.md:3:42 leftover.text",
            ])
    }

    @Test func aTextThatCannotBeReadIsToldOnce() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.write(
            Data([0x2D, 0x2D, 0x2D, 0x0A]) + Data(count: 1 << 21), to: "Content/pagina/groot.md")
        let found = try await findings(project)
        #expect(found.count { $0.contains("Content/pagina/groot.md") } == 1)
    }
}
