import Content
import Diagnostics
import Disk

/// What the rules about the whole programme find; files are read again only to point into them.
struct ProgrammeReport {
    private let project: ProjectFolder
    private var reports: [String: RuleReport] = [:]
    private var loose: [Diagnostic] = []

    init(project: ProjectFolder) {
        self.project = project
    }

    /// Everything that was found.
    var diagnostics: [Diagnostic] { loose + reports.values.flatMap(\.diagnostics) }

    /// Notes a finding about a fact of a region.
    mutating func add(
        _ rule: any Rule.Type, in region: Region, fact path: [FactPlaces.Step], _ message: String,
        help: String
    ) {
        let file = region.text.path
        if reports[file] == nil {
            do throws(DiskError) {
                let bytes = try project.read(file, limit: ContentFolder.fileLimit)
                reports[file] = RuleReport(SourceText(path: file, bytes: bytes))
            } catch {
                loose.append(error.diagnostic)
            }
        }
        guard reports[file] != nil else { return add(rule, file: file, message, help: help) }
        reports[file]?.add(rule, fact: path, message, help: help)
    }

    /// Notes a finding about a place in a text that was read already.
    mutating func add(
        _ rule: any Rule.Type, in source: SourceText, at span: SourceSpan, _ message: String, help: String
    ) {
        let page = rule.explanation
        loose.append(Diagnostic(page.severity, page.identifier, in: source, at: span, message, help: help))
    }

    /// Takes over findings that were made elsewhere.
    mutating func add(_ findings: [Diagnostic]) {
        loose += findings
    }

    /// Notes a finding about a file as a whole, or about none.
    mutating func add(_ rule: any Rule.Type, file: String?, _ message: String, help: String) {
        let page = rule.explanation
        loose.append(Diagnostic(page.severity, page.identifier, file: file, message, help: help))
    }
}
