import Foundation
import Testing

/// `data/next-change.json` of a built site: when it is to be built again.
@Suite final class NextChangeFileTests {
    private let project: ProjectFixture

    init() throws {
        project = try ProjectFixture()
    }

    deinit {
        project.remove()
    }

    private func file(at moment: String) throws -> String? {
        _ = try CommandRun(["build", "--at", moment], in: project.url)
        return project.read("Site/data/next-change.json")
    }

    private func addRegion(_ slug: String, deadline: String, draft: Bool = false) throws {
        let text = ProjectFixture.region
            .replacing("title: Dal", with: "title: \(slug.capitalized)" + (draft ? "\ndraft: true" : ""))
            .replacing("deadline: 2023-06-01 23:59", with: "deadline: \(deadline)")
        try project.write(text, to: "Content/regio/\(slug).md")
    }

    private static let first = """
        {
          "nextChange": "2023-06-01T22:00:00Z",
          "what": "deadline",
          "regions": ["berg", "dal"]
        }

        """

    private static let second = """
        {
          "nextChange": "2023-06-16T15:01:00Z",
          "what": "deadline",
          "regions": ["aarde"]
        }

        """

    private static let month = """
        {
          "nextChange": "2023-06-30T22:00:00Z",
          "what": "month",
          "regions": []
        }

        """

    private static let none = """
        {
          "nextChange": null,
          "what": null,
          "regions": null
        }

        """

    @Test func namesTheFirstDeadlineToComeAndItsRegions() throws {
        try addRegion("berg", deadline: "by 2023-06-01")
        try addRegion("aarde", deadline: "2023-06-16 17:00")
        try addRegion("klad", deadline: "2023-05-25", draft: true)
        try addRegion("mist", deadline: "tba")
        #expect(try file(at: "2023-05-20") == Self.first)
        #expect(try file(at: "2023-06-01T21:59:59Z") == Self.first)
        #expect(try file(at: "2023-06-01T22:00:00Z") == Self.second)
        #expect(try file(at: "2023-06-16T15:00:59Z") == Self.second)
        #expect(try file(at: "2023-06-16T15:01:00Z") == Self.month)
        #expect(try file(at: "2023-06-30T22:00:00Z") == Self.none)
    }

    @Test func aLaterBuildThatChangesNoPageWritesNothing() throws {
        _ = try CommandRun(["build", "--at", "2023-05-20"], in: project.url)
        let later = try CommandRun(["build", "--at", "2023-06-01 23:59"], in: project.url)
        #expect(later.output.contains(": 0 files written, 26 unchanged, 0 removed, in "))
    }

    @Test func theHomePageLeadsToIt() throws {
        _ = try CommandRun(["build"], in: project.url)
        let link = #"<link rel="alternate" type="application/json" href="data/next-change.json" "#
        #expect(project.read("Site/index.html")?.contains(link) == true)
    }
}
