import Checks
import Diagnostics
import Disk

/// The spelling of the texts of a project.
enum Spelling {
    /// The words that the dictionary does not have; a note when there is none to ask.
    static func findings(in project: ProjectFolder) -> [Diagnostic] {
        let check = SpellingCheck(project: project)
        guard let unknown = Hunspell.unknown(check.words) else {
            return check.problems + [
                Diagnostic(
                    .note, "spelling.unavailable",
                    "the spelling was not looked at: hunspell or its Dutch dictionary is not installed",
                    help: "install them, with apt-get install hunspell hunspell-nl on Debian")
            ]
        }
        return check.problems + check.findings(unknown: unknown)
    }
}
