import Diagnostics

/// What the script of the preview is told of one page, as JSON.
public struct PageStatus: Sendable, Encodable {
    /// A moment that the bar offers to look at.
    public struct Stop: Sendable, Encodable {
        /// What the button says: `laatste dag`.
        public var label: String
        /// The moment, in UTC by RFC 3339.
        public var moment: String

        /// Makes a stop.
        public init(label: String, moment: String) {
            self.label = label
            self.moment = moment
        }
    }

    /// Something that is wrong, in the words of the terminal.
    public struct Finding: Sendable, Encodable {
        /// `error`, `warning` or `note`.
        public var severity: String
        /// `Content/regio/genk.md:9:13`; nil when no file is to blame.
        public var place: String?
        /// What is wrong.
        public var message: String
        /// What to do about it.
        public var help: String?
        /// The stable name: `date.invalid`.
        public var identifier: String
        /// The number of the quoted line.
        public var line: Int?
        /// The quoted line in three parts, of which the second is what is marked; empty without one.
        public var excerpt: [String]

        /// Takes a finding.
        public init(_ finding: Diagnostic) {
            severity = finding.severity.rawValue
            place = finding.location.map { PrintableText.line($0.description.unicodeScalars) }
            message = PrintableText.line(finding.message.unicodeScalars)
            help = finding.help.map { PrintableText.line($0.unicodeScalars) }
            identifier = finding.identifier
            line = finding.excerpt?.lineNumber
            excerpt = finding.excerpt.map(Self.parts) ?? []
        }

        private static func parts(_ excerpt: Excerpt) -> [String] {
            let scalars = Array(excerpt.text.unicodeScalars)
            let start = min(excerpt.markStart, scalars.count)
            let end = min(start + excerpt.markLength, scalars.count)
            return [scalars[..<start], scalars[start..<end], scalars[end...]].map { part in
                String(String.UnicodeScalarView(part))
            }
        }
    }

    /// Which run of the preview this is; another one has other numbers.
    public var session = ""
    /// Why changes may be seen a moment late: a case of ``WatchTrouble``; nil when they are seen at once.
    public var trouble: String?
    /// The number of the last change that the page may differ by.
    public var revision: Int
    /// The moment that the site is shown for, in UTC by RFC 3339; nil when it is that of the clock.
    public var moment: String?
    /// The same as a clock in Belgium shows it: `2023-05-30T14:00`.
    public var civilMoment: String?
    /// The file whose text is on the page; nil when there is none.
    public var source: String?
    /// Whether the page is that of a draft.
    public var isDraft: Bool
    /// The paths of the pages of drafts.
    public var drafts: [String]
    /// The moments of the page's region.
    public var stops: [Stop]
    /// How many errors there are.
    public var errors: Int
    /// How many warnings there are.
    public var warnings: Int
    /// What is wrong, errors first, at most ``findingLimit``.
    public var findings: [Finding]

    /// How many findings a page is told of; nobody mends more at once.
    public static let findingLimit = 50

    /// Makes a status.
    public init(
        revision: Int, moment: String?, civilMoment: String?, source: String?, isDraft: Bool,
        drafts: [String], stops: [Stop], report: DiagnosticReport
    ) {
        self.revision = revision
        self.moment = moment
        self.civilMoment = civilMoment
        self.source = source
        self.isDraft = isDraft
        self.drafts = drafts
        self.stops = stops
        errors = report.count(.error)
        warnings = report.count(.warning)
        let sorted =
            report.diagnostics.filter { $0.severity == .error }
            + report.diagnostics.filter { $0.severity != .error }
        findings = sorted.prefix(Self.findingLimit).map { Finding($0) }
    }
}
