import Content
import Diagnostics
import Disk
import Schedule

/// What was published of all regions: `Content/gepubliceerd.txt`, one fact on each line, so that its differences
/// read well.
///
/// ```
/// [genk] 2023-04-21
/// launch: 2023-04-21
/// deadline: 2023-06-01 23:59
/// contact Paul Olaerts: Paul.Olaerts@Genk.be
/// ```
///
/// The day in the heading is the one on which the facts below it were recorded.
public struct PublicationRecord: Sendable {
    /// Where it stands in a project.
    public static let path = "Content/gepubliceerd.txt"

    /// The regions, in the order of their slugs.
    public private(set) var regions: [RegionRecord] = []
    /// What is wrong with the file.
    public private(set) var diagnostics: [Diagnostic] = []
    /// The file as it was read.
    let source: SourceText

    private static let sizeLimit = 64 << 20

    /// Reads the record of a project; nil when there is none yet.
    public init?(of project: ProjectFolder) {
        do {
            self.init(SourceText(path: Self.path, bytes: try project.read(Self.path, limit: Self.sizeLimit)))
        } catch {
            guard !error.isMissing else { return nil }
            self.init(SourceText(path: Self.path, bytes: []))
            diagnostics = [error.diagnostic]
        }
    }

    /// Reads a record.
    init(_ source: SourceText) {
        self.source = source
        let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, bytes) in lines.enumerated() {
            let line = String(decoding: bytes, as: UTF8.self).filter { $0 != "\r" }
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("[") {
                guard let region = Self.heading(line, index + 1) else {
                    reportDamage(index + 1, line)
                    continue
                }
                regions.append(region)
            } else if let fact = Self.fact(line), !regions.isEmpty {
                regions[regions.count - 1].facts.append(fact)
            } else {
                reportDamage(index + 1, line)
            }
        }
    }

    private static func heading(_ line: String, _ number: Int) -> RegionRecord? {
        let parts = line.dropFirst().split(separator: "] ", maxSplits: 1)
        guard parts.count == 2, let slug = Slug(String(parts[0])),
            case .days(let days, optional: _)? = try? When.parse(String(parts[1])), let date = days.first
        else { return nil }
        return RegionRecord(slug: slug, date: date, facts: [], line: number)
    }

    private static func fact(_ line: String) -> PublishedFact? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return PublishedFact(String(line[..<colon]), String(line[line.index(after: colon)...]))
    }

    private mutating func reportDamage(_ number: Int, _ line: String) {
        guard diagnostics.count < 20 else { return }
        let page = DamagedRecordRule.explanation
        diagnostics.append(
            Diagnostic(
                page.severity, page.identifier, in: source,
                at: SourceSpan(line: number, column: 1, length: line.unicodeScalars.count),
                "this line of the record cannot be read",
                help: "take the file back from Git; `addenda record` writes it"))
    }

    // MARK: Writing

    /// The text of the record of a programme, as published on a day.
    ///
    /// A region whose facts are as they were keeps the day on which they were recorded.
    public static func text(_ programme: Programme, after record: PublicationRecord?, on day: CivilDate)
        -> String
    {
        let known = Dictionary((record?.regions ?? []).map { ($0.slug, $0) }) { first, _ in first }
        var text = """
            # Wat gepubliceerd is. `addenda check` ziet hieraan welke feiten daarna veranderd zijn.
            # Geschreven door `addenda record`; bewaar dit bestand in Git en pas het niet met de hand aan.

            """
        for region in programme.regions.sorted(by: { $0.slug.text < $1.slug.text }) {
            var entry = RegionRecord(region, on: day)
            if let before = known[region.slug], before.facts == entry.facts { entry.date = before.date }
            text += "\n[\(entry.slug.text)] \(entry.date)\n"
            for fact in entry.facts { text += "\(fact.name): \(fact.value)\n" }
        }
        return text
    }
}
