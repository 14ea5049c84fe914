import Content
import Diagnostics
import Disk

/// Turns an addendum as it was published into the file of a region.
///
/// 1. Tell what the document is by its content, and read it as lines: text and Markdown as they are, a PDF through
///    pdftotext, a word processor's document through pandoc and its own XML.
/// 2. Drop page headers, page footers and page numbers that come back; list each.
/// 3. Put lines together into blocks: headings, paragraphs, items of lists, tables.
/// 4. See that no word was lost.
/// 5. Recognise the facts in the blocks, each with its place and what is to be asked about it.
/// 6. Write the facts as front matter, questions above them, and all blocks as Markdown in their order; see again that
///    no word was lost.
/// 7. Let the loader read the result; what it refuses becomes a question, and the region a draft.
///
/// Nothing leaves the machine, and the same document always gives the same file.
public struct RegionImporter: Sendable {
    private let project: ProjectFolder

    /// The most bytes that a document may have.
    public static let sizeLimit = FormatProbe.sizeLimit

    /// The most bytes that the file of a region may have.
    public static let regionLimit = DocumentLimit.bytes

    /// Makes an importer for regions of a project.
    public init(project: ProjectFolder) {
        self.project = project
    }

    /// Reads a document and recognises what is in it.
    ///
    /// - Parameter name: the name of its file, for when it does not name its region: `genk.pdf`.
    /// - Throws: why it cannot be imported at all.
    public func recognise(_ bytes: [UInt8], name: String) throws(ImportFault) -> RecognisedRegion {
        let document = try DocumentReader(run: ToolRun()).read(bytes)
        let trimmed = PageFurniture.trim(document)
        let blocks = BlockBuilder.blocks(of: trimmed).map(Self.withQuestionsOfCells)
        try Self.check(WordLedger.lost(from: trimmed, in: blocks))
        let facts = FactReader.facts(
            in: blocks, isMarkdown: document.format == .markdown, fallback: Self.title(ofFile: name))
        return RecognisedRegion(
            slug: Slug(fromName: facts.title.value), facts: LeftOutText.asked(facts, about: trimmed),
            blocks: blocks, document: trimmed,
            removals: document.removals)
    }

    /// The name of a file without its last ending: `St. Niklaas` for `klad/St. Niklaas.pdf`.
    static func title(ofFile path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard let dot = name.lastIndex(of: "."),
            name[dot...].dropFirst().allSatisfy({ $0.isLetter || $0.isNumber })
        else { return name.trimmed.isEmpty ? "regio" : name }
        let stem = name[..<dot].trimmed
        return stem.contains { $0.isLetter || $0.isNumber } ? stem : "regio"
    }

    /// A table with what is to be asked about its cells.
    private static func withQuestionsOfCells(_ block: Block) -> Block {
        guard block.kind == .table else { return block }
        var block = block
        for doubt in block.lines.compactMap(\.doubt) where !block.doubts.contains(doubt) {
            block.doubts.append(doubt)
        }
        return block
    }

    /// Makes the file of a region.
    ///
    /// - Parameter others: the regions that are imported with it; personas of the same name give a question.
    /// - Throws: when words would be lost in it.
    public func file(
        of region: RecognisedRegion, beside others: [RecognisedRegion] = []
    ) throws(ImportFault) -> ImportedRegion {
        let shared = Self.sharedPersonas(of: region, others)
        let file = try Self.lines(of: region, faults: [], shared)
        let faults = errors(in: file, of: region)
        guard !faults.isEmpty else { return Self.imported(region, file, errors: []) }
        let draft = try Self.lines(of: region, faults: faults.map(\.message), shared)
        return Self.imported(region, draft, errors: errors(in: draft, of: region))
    }

    /// What the loader refuses in a file.
    private func errors(in file: FileLines, of region: RecognisedRegion) -> [Diagnostic] {
        let source = SourceText(path: "Content/regio/\(region.slug).md", bytes: Array(file.text.utf8))
        return RegionFileCheck(project: project).diagnostics(of: source, slug: region.slug)
            .filter { $0.severity == .error }
    }

    /// Throws when words would be lost.
    private static func check(_ lost: [String]) throws(ImportFault) {
        guard !lost.isEmpty else { return }
        throw ImportFault(
            "import.words-lost", "words would be lost: \(lost.prefix(10).joined(separator: " "))",
            help: "this is a fault of Addenda; report it, and import the addendum as text meanwhile")
    }

    private static func lines(
        of region: RecognisedRegion, faults: [String], _ shared: [String]
    ) throws(ImportFault) -> FileLines {
        var file = FileLines()
        FrontMatterWriter(facts: region.facts, faults: faults, sharedPersonas: shared).write(to: &file)
        var body = BodyWriter(
            isMarkdown: region.document.format == .markdown, challenges: region.facts.challenges)
        body.write(region.blocks, to: &file)
        try check(body.lost)
        return file
    }

    private static func imported(
        _ region: RecognisedRegion, _ file: FileLines, errors: [Diagnostic]
    ) -> ImportedRegion {
        let dropped = region.document.dropped.map {
            ReportEntry(.dropped, "text", $0.trimmed, source: $0.place, target: nil)
        }
        let furniture = region.document.furniture.map {
            ReportEntry(.dropped, "text", $0, source: nil, target: nil)
        }
        let removed = region.removals.map {
            ReportEntry(.dropped, "text", "the invisible sign \($0.name)", source: $0.place, target: nil)
        }
        return ImportedRegion(
            slug: region.slug, title: region.title, text: file.text,
            report: ImportReport(
                format: region.document.format, entries: file.entries + dropped + furniture + removed),
            errors: errors)
    }

    /// `Jeroen (Leuven)` for each persona that another region has too.
    private static func sharedPersonas(of region: RecognisedRegion, _ others: [RecognisedRegion]) -> [String]
    {
        var seen = Set<String>()
        return region.personas.filter { seen.insert($0).inserted }.compactMap { name in
            let regions = others.filter { $0.slug != region.slug && $0.personas.contains(name) }.map(\.title)
            return regions.isEmpty ? nil : "\(name) (\(regions.joined(separator: ", ")))"
        }
    }
}
