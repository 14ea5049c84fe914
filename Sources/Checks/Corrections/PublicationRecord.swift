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
/// The day in the heading is the one on which the facts below it were recorded. `[genk] 2023-04-21 weg 2023-08-01`
/// is a region that was not published any more: what it said is kept, for when it comes back. The last line counts
/// what is above it and has its hash, so that a record that was cut off or edited is known as such.
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
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

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

    /// Reads a record, with or without the byte order mark that some editors put in front.
    init(_ file: SourceText) {
        source =
            file.bytes.starts(with: Self.byteOrderMark)
            ? SourceText(path: file.path, bytes: Array(file.bytes.dropFirst(Self.byteOrderMark.count))) : file
        // The facts below a heading that cannot be read belong to nobody.
        var isLost = false
        let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, bytes) in lines.enumerated() {
            let line = String(
                decoding: bytes.last == Self.carriageReturn ? bytes.dropLast() : bytes, as: UTF8.self)
            if line.isEmpty || line.hasPrefix("#") || line.hasPrefix(Self.endMark) { continue }
            if line.hasPrefix("[") {
                isLost = Self.heading(line, index + 1) == nil
                guard let region = Self.heading(line, index + 1) else {
                    reportDamage(index + 1, line)
                    continue
                }
                regions.append(region)
            } else if let fact = Self.fact(line), isLost || !regions.isEmpty {
                if !isLost { regions[regions.count - 1].facts.append(fact) }
            } else {
                reportDamage(index + 1, line)
            }
        }
        if diagnostics.isEmpty { checkEnd(lines) }
    }

    private static let carriageReturn = UInt8(ascii: "\r")

    /// What the last line begins with.
    private static let endMark = "= "

    /// Whether nothing is missing: the last line has to fit all that is above it.
    private mutating func checkEnd(_ lines: [ArraySlice<UInt8>]) {
        let lines = lines.map { $0.last == Self.carriageReturn ? $0.dropLast() : $0 }
        let count = (lines.lastIndex { !$0.isEmpty } ?? -1) + 1
        let line = String(decoding: count > 0 ? lines[count - 1] : [], as: UTF8.self)
        let hash = lines.prefix(max(0, count - 1)).reduce(StableHash.start) { hash, line in
            StableHash.add(UInt8(ascii: "\n"), to: line.reduce(hash) { StableHash.add($1, to: $0) })
        }
        guard line != Self.end(of: regions, hash: hash) else { return }
        let page = DamagedRecordRule.explanation
        diagnostics.append(
            Diagnostic(
                page.severity, page.identifier, in: source,
                at: SourceSpan(line: max(1, count), column: 1, length: line.unicodeScalars.count),
                "the record is not whole: its last line does not fit what is above it",
                help: "take the file back from Git; `addenda record` writes it"))
    }

    private static func end(of regions: [RegionRecord], hash: UInt64) -> String {
        let facts = regions.reduce(0) { $0 + $1.facts.count }
        return "\(endMark)\(regions.count) regio’s, \(facts) feiten, \(String(hash, radix: 16))"
    }

    private static func heading(_ line: String, _ number: Int) -> RegionRecord? {
        let parts = line.dropFirst().split(separator: "] ", maxSplits: 1)
        guard parts.count == 2, let slug = Slug(String(parts[0])) else { return nil }
        let days = parts[1].split(separator: " weg ", maxSplits: 1).map { day(String($0)) }
        guard let date = days[0] else { return nil }
        if days.count == 2, days[1] == nil { return nil }
        return RegionRecord(
            slug: slug, date: date, facts: [], line: number, goneSince: days.count == 2 ? days[1] : nil)
    }

    private static func day(_ text: String) -> CivilDate? {
        guard case .days(let days, optional: _)? = try? When.parse(text) else { return nil }
        return days.count == 1 ? days[0] : nil
    }

    private static func fact(_ line: String) -> PublishedFact? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let subject = FactSubject(name: String(line[..<colon]))
        return PublishedFact(subject, String(line[line.index(after: colon)...]))
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
        var entries = programme.regions.map { region in
            var entry = RegionRecord(region, on: day)
            let before = ([region.slug] + region.aliases).compactMap { known[$0] }.first
            if let before, before.facts == entry.facts { entry.date = before.date }
            return entry
        }
        let published = Set(programme.regions.flatMap { [$0.slug] + $0.aliases })
        // What readers were told of a region counts again when it comes back.
        entries += known.values.filter { !published.contains($0.slug) }.map { entry in
            var entry = entry
            entry.goneSince = entry.goneSince ?? day
            return entry
        }
        entries.sort { $0.slug.text < $1.slug.text }
        var text = """
            # Wat gepubliceerd is. `addenda check` ziet hieraan welke feiten daarna veranderd zijn.
            # Geschreven door `addenda record`; bewaar dit bestand in Git en pas het niet met de hand aan.

            """
        for entry in entries {
            text += "\n[\(entry.slug.text)] \(entry.date)"
            text += (entry.goneSince.map { " weg \($0)" } ?? "") + "\n"
            for fact in entry.facts { text += "\(fact.subject.name): \(fact.value)\n" }
        }
        text += "\n"
        text += end(of: entries, hash: StableHash.of(text.utf8)) + "\n"
        return text
    }
}
