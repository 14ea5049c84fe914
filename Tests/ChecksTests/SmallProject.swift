import Foundation

/// The small project of the faults, with a sound region.
enum SmallProject {
    /// Makes it.
    static func make() throws -> TestProject {
        let project = try TestProject(content: FaultTests.fixtures.appending(path: "project/Content"))
        let sound = try Data(contentsOf: FaultTests.fixtures.appending(path: "faults/none.md"))
        try project.write(sound, to: "Content/regio/proef.md")
        return project
    }

    /// The file of its sound region.
    static let region = "Content/regio/proef.md"
}
