import Content
import Disk

/// Compares the facts with what was published.
struct CorrectionCheck {
    let project: ProjectFolder

    func check(_ programme: Programme, _ report: inout ProgrammeReport) {}
}
