import Diagnostics
import Markup

/// Writes the tree of a text as HTML, one event at a time, in one pass.
struct TreeWriter {
    let options: MarkdownOptions
    let lines: BodyLines
    let resolve: (MarkdownReference) -> MarkdownResolution
    /// Whether the parser looked for footnotes.
    let hasFootnotes: Bool
    /// The lines that look like the one below the head of a table, and may be none; lines of the parser, from 1.
    let delimiterLines: [Int]

    /// The part that is being written: the preamble, a heading, what stands below it, or the footnotes.
    var output: [UInt8] = []
    var findings: Findings
    var identifiers: HeadingIdentifiers
    var quotes = DutchQuotes()
    var table = TableState()
    var footnotes = FootnoteState()
    var source = SourceCursor()

    /// The heading that is open, when it gets a permalink.
    var permalink: MarkdownHeading?
    /// For each quotation that is open: the kind of note that it is, if it is one.
    var noteKinds: [NoteKind?] = []
    /// The text `[!NOTE]` at the start of a note, which is not printed.
    var noteMarker: CMark.Node?
    /// The paragraph in which the mark of a task still has to be written.
    var taskParagraph: CMark.Node?
    /// For each link that is open, whether its tag was written.
    var linksWritten: [Bool] = []
    /// The parent of the inline nodes that an unfinished placeholder spans.
    var placeholderParent: CMark.Node?
    /// The level of the last heading that stands in no other block; at least 2.
    var lastHeadingLevel: Int?
    /// The line of the last warning about raw HTML: one for each line is enough.
    var lastRawHTMLLine: Int?

    /// Bytes to make room for in each part; most parts need more than an array would start with.
    private static let partCapacity = 1024

    private var result = RenderedMarkdown()
    private var part = Part.preamble

    /// What `output` will become.
    private enum Part {
        case preamble
        case heading(MarkdownHeading)
        case section(MarkdownHeading, HTML)
        case footnotes
    }

    init(
        options: MarkdownOptions, lines: BodyLines, hasFootnotes: Bool, delimiterLines: [Int],
        resolve: @escaping (MarkdownReference) -> MarkdownResolution
    ) {
        self.options = options
        self.lines = lines
        self.resolve = resolve
        self.hasFootnotes = hasFootnotes
        self.delimiterLines = delimiterLines
        findings = Findings(lines: lines)
        identifiers = HeadingIdentifiers(reserved: options.reservedIdentifiers)
    }

    /// Writes a whole document.
    mutating func write(_ document: CMark.Node) -> RenderedMarkdown {
        output.reserveCapacity(Self.partCapacity)
        document.walk { node, entering in write(node, entering: entering) }
        if footnotes.isOpen { output.append(markup: "</ol>\n</section>\n") }
        finishPart()
        result.diagnostics = findings.diagnostics
        result.identifiers = identifiers.taken
        for number in 1..<footnotes.current + 1 { result.identifiers?.insert("voetnoot-\(number)") }
        return result
    }

    private mutating func write(_ node: CMark.Node, entering: Bool) -> CMark.Visit {
        switch node.kind {
        case .text: writeText(node)
        case .softBreak: writeSoftBreak(node)
        case .lineBreak: writeLineBreak(node)
        case .paragraph: return writeParagraph(node, entering: entering)
        case .emphasis: entering ? output.append(markup: "<em>") : output.append(markup: "</em>")
        case .strong: entering ? output.append(markup: "<strong>") : output.append(markup: "</strong>")
        case .strikethrough: entering ? output.append(markup: "<del>") : output.append(markup: "</del>")
        case .code: writeCode(node)
        case .link: entering ? openLink(node) : closeLink(node)
        case .image:
            if entering { writeImage(node) }
            return .skipChildren
        case .htmlInline: warnAboutRawHTML(node)
        case .footnoteReference: if entering { writeFootnoteReference(node) }
        case .heading: entering ? openHeading(node) : closeHeading(node)
        case .list: writeList(node, entering: entering)
        case .item: writeItem(node, entering: entering)
        case .blockQuote: writeQuotation(node, entering: entering)
        case .codeBlock: writeCodeBlock(node)
        case .htmlBlock: warnAboutRawHTML(node)
        case .thematicBreak: writeRule(node)
        case .table: entering ? openTable(node) : closeTable()
        case .tableRow: writeTableRow(node, entering: entering)
        case .tableCell: writeTableCell(node, entering: entering)
        case .footnoteDefinition: entering ? openFootnote(node) : closeFootnote()
        case .document, .other: break
        }
        return .goOn
    }

    // MARK: Parts

    /// Starts the heading of a new section.
    mutating func startSection(_ heading: MarkdownHeading) {
        finishPart()
        part = .heading(heading)
    }

    /// Goes on with what stands below the heading.
    mutating func startContent() {
        guard case .heading(let heading) = part else { return }
        part = .section(heading, HTML(trusted: output))
        startPart()
    }

    /// Goes on with the footnotes, behind everything else.
    mutating func startFootnotes() {
        finishPart()
        part = .footnotes
    }

    private mutating func finishPart() {
        let html = HTML(trusted: output)
        switch part {
        case .preamble: result.preamble = html
        case .heading: break
        case .section(let heading, let headingHTML):
            result.sections.append(MarkdownSection(heading: heading, headingHTML: headingHTML, content: html))
        case .footnotes: result.footnotes = html
        }
        startPart()
    }

    private mutating func startPart() {
        output = []
        output.reserveCapacity(Self.partCapacity)
    }

    /// Whether a block stands in no other one.
    func isTopLevel(_ node: CMark.Node) -> Bool { node.parent?.kind == .document }

    /// Appends ` data-line="17"` to the tag of a block, when the preview wants it.
    mutating func appendLine(of node: CMark.Node) {
        guard options.marksSourceLines else { return }
        output.append(markup: " data-line=\"")
        output.append(number: lines.number(ofLine: node.startLine))
        output.append(UInt8(ascii: "\""))
    }

    /// The text of a node without markup.
    func plainText(_ node: CMark.Node) -> String {
        String(
            decoding: PlainText.bytes(of: node, smartPunctuation: options.smartPunctuation), as: UTF8.self)
    }
}
