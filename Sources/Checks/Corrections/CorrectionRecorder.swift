import Content
import Diagnostics
import Disk
import Schedule

/// Works out the record of what is published now.
public struct CorrectionRecorder: Sendable {
    private let project: ProjectFolder

    /// Makes a recorder for a project.
    public init(project: ProjectFolder) {
        self.project = project
    }

    /// Works out the text of the record as it should be.
    ///
    /// A change that readers were not told of is such an error, and so is a region that is gone without a word:
    /// recording them would hide them for ever.
    ///
    /// - Parameters:
    ///   - day: The day of publication.
    ///   - gone: Published regions that are withdrawn for good; each has to be away.
    public func record(
        on day: CivilDate, gone: Set<Slug> = [], jobs: Int
    ) async -> RecordOutcome {
        let content = await ContentLoader(project: project).load(jobs: jobs)
        guard let programme = content.programme else {
            return .refused(DiagnosticReport(content.diagnostics.filter { $0.severity == .error }))
        }
        let before = PublicationRecord(of: project)
        var report = ProgrammeReport(project: project)
        CorrectionCheck(project: project, today: day, gone: gone).check(programme, &report)
        WithdrawnRegionRule.check(gone, programme, before, &report)
        let errors = DiagnosticReport(report.diagnostics.filter { $0.severity == .error })
        guard !errors.hasErrors else { return .refused(errors) }
        let text = PublicationRecord.text(programme, after: before, on: day)
        return before?.source.bytes == Array(text.utf8) ? .upToDate : .changed(text)
    }
}
