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

    /// The text of the record as it should be, or the errors that stand in its way.
    ///
    /// A change that readers were not told of is such an error: recording it would hide it for ever.
    ///
    /// - Parameter day: The day of publication.
    public func record(on day: CivilDate, jobs: Int) async -> (text: String?, report: DiagnosticReport) {
        let content = await ContentLoader(project: project).load(jobs: jobs)
        guard let programme = content.programme else {
            return (nil, DiagnosticReport(content.diagnostics.filter { $0.severity == .error }))
        }
        var report = ProgrammeReport(project: project)
        CorrectionCheck(project: project).check(programme, &report)
        let errors = DiagnosticReport(report.diagnostics.filter { $0.severity == .error })
        guard !errors.hasErrors else { return (nil, errors) }
        let before = PublicationRecord(of: project)
        return (PublicationRecord.text(programme, after: before, on: day), errors)
    }
}
