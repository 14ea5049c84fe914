import Diagnostics

/// The page about one kind of finding: what it means, how the mistake looks, how it looks mended.
public struct Explanation: Sendable, Hashable {
    /// What a finding is about, which decides whether an editor can let it stand.
    public enum Scope: Sendable, Hashable {
        /// The file of a region, which can accept it.
        case region
        /// Anything else of the project: other files, templates, the list of what was published.
        case project
        /// The machine: a disk that is full, a folder that cannot be written.
        case machine
    }

    /// The name of the kind: `date.weekend`.
    public let identifier: String
    /// How bad it usually is.
    public let severity: Diagnostic.Severity
    /// What it is about.
    public let scope: Scope
    /// What it means and why it matters, in plain words.
    public let meaning: String
    /// What was written, or what happened.
    public let wrong: String
    /// What to write or do instead.
    public let right: String

    /// Makes a page about findings in the file of a region.
    init(
        _ identifier: String, _ severity: Diagnostic.Severity, _ meaning: String, wrong: String, right: String
    ) {
        self.init(identifier, severity, .region, meaning, wrong: wrong, right: right)
    }

    /// Makes a page.
    init(
        _ identifier: String, _ severity: Diagnostic.Severity, _ scope: Scope, _ meaning: String,
        wrong: String, right: String
    ) {
        self.identifier = identifier
        self.severity = severity
        self.scope = scope
        self.meaning = meaning
        self.wrong = wrong
        self.right = right
    }

    /// How to let it stand, or why that cannot be.
    public var acceptance: String {
        switch (scope, severity) {
        case (.machine, _):
            return "This is about the machine and not about the content, so there is nothing to accept."
        case (_, .error):
            return "An error cannot be accepted: nothing is published until it is mended."
        case (.project, _):
            return "It does not stop a build. Only findings in the file of a region can be accepted."
        case (.region, _):
            return """
                When it is right as it is, say so in the front matter of the region, with the reason:

                    accept:
                      - finding: \(identifier)
                        reason: Zo staat het in het addendum

                `addenda check` then counts it and shows the reason, and `--strict` no longer
                minds it.
                """
        }
    }

    /// The page as text for a terminal.
    public var text: String {
        """
        \(identifier) (\(severity.rawValue))

        \(Self.wrapped(meaning))

        Wrong:
        \(Self.indented(wrong))

        Right:
        \(Self.indented(right))

        Accepting it:
        \(acceptance)

        """
    }

    /// How many columns a line of running text takes.
    private static let width = 80

    private static func wrapped(_ text: String) -> String {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    }
}
