import Checks
import Diagnostics
import Disk

/// Finds out what a new file would make wrong in a project: an address that is taken, a name that is too long.
struct NewFileTrial {
    private let check: SiteCheck
    /// The errors that the project has without it.
    private let before: Set<String>

    /// Looks at the project as it is.
    init(_ project: ProjectFolder) async throws {
        let options = CheckOptions(now: try Environment.moment(), jobs: Environment.coreCount)
        check = SiteCheck(project: project, options: options)
        before = Set(await Self.errors(of: check).map(Self.identity))
    }

    /// The errors that came with the file, once it is there.
    func errors() async -> [Diagnostic] {
        await Self.errors(of: check).filter { !before.contains(Self.identity($0)) }
    }

    private static func errors(of check: SiteCheck) async -> [Diagnostic] {
        switch await check.run() {
        case .checked(let result): result.report.diagnostics.filter { $0.severity == .error }
        case .failed(let report): report.diagnostics
        }
    }

    /// What makes an error the same although lines moved.
    private static func identity(_ error: Diagnostic) -> String {
        "\(error.identifier) \(error.location?.file ?? "") \(error.message)"
    }
}
