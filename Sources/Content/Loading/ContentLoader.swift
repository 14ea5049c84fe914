import Diagnostics
import Disk

/// Reads `Content/` into a programme.
///
/// 1. List the folders; report names that cannot be addresses and files that are not used.
/// 2. Read all files in parallel and decode their front matter; their texts are not kept.
/// 3. Compare the files with each other: slugs, aliases, titles.
/// 4. Put the programme together: regions by title, index of personas and of local authorities.
///
/// Everything that is wrong in any file is reported at once. The result does not depend on the number of jobs.
public struct ContentLoader: Sendable {
    private let project: ProjectFolder

    /// Makes a loader for a project.
    public init(project: ProjectFolder) {
        self.project = project
    }

    /// Reads everything.
    ///
    /// - Parameter jobs: how many files are read at the same time; less than 1 counts as 1.
    public func load(jobs: Int) async -> LoadResult {
        let inventory = ContentInventory(of: project)
        guard inventory.isFound else {
            return LoadResult(
                programme: nil, diagnostics: inventory.findings, survey: nil, isFound: false)
        }
        let loader = FileLoader(
            project: project, attachments: AttachedFiles(inventory.attachments.map(\.path)))
        let loaded = await Self.load(inventory.files, with: loader, jobs: jobs)
        let crossed = AliasCheck.findings(loaded) + TitleCheck.findings(loaded)
        let report = DiagnosticReport(inventory.findings + loaded.flatMap(\.diagnostics) + crossed)
        let assembler = ProgrammeAssembler(loaded, attachments: inventory.attachments)
        let whole = DiagnosticReport(report.diagnostics + assembler.findings)
        let programme = whole.hasErrors ? nil : assembler.programme()
        return LoadResult(
            programme: programme, diagnostics: whole.diagnostics,
            survey: programme == nil ? TextSurvey(loaded, attachments: inventory.attachments) : nil)
    }

    /// Reads files in as many slices as there are jobs; the results are in the order of the files.
    private static func load(_ files: [ContentFile], with loader: FileLoader, jobs: Int) async -> [LoadedFile]
    {
        let size = max(1, (files.count + max(1, jobs) - 1) / max(1, jobs))
        return await withTaskGroup(of: (Int, [LoadedFile]).self) { group in
            for start in stride(from: 0, to: files.count, by: size) {
                let slice = files[start..<min(start + size, files.count)]
                group.addTask { (start, slice.map(loader.load)) }
            }
            var parts: [(Int, [LoadedFile])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}
