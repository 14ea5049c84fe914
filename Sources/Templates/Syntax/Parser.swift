import Diagnostics

/// Makes a tree of the tags and the text of one template.
///
/// 1. Each tag is laid out: one that stands alone on its line takes the whole line away.
/// 2. The text before it is cut into lines, so that lines can be indented later.
/// 3. A tag that opens is put on a stack; the one that closes it makes a node of what came between.
struct Parser {
    /// More tags than this within each other are a mistake, and would need a deep stack to compile.
    private static let nestingLimit = 100

    let source: SourceText
    let lines: LineLayout
    /// The template as a whole, and above it what is open.
    private var stack: [OpenTag]
    /// Where the text begins that no node holds yet.
    private var textStart: Int
    private(set) var diagnostics: [Diagnostic]
    /// Whether reading ended at the limit of nesting.
    private var isTooDeep = false

    /// The tree, and what is wrong with the text; the tree is of use only when nothing is.
    static func parse(_ template: TemplateSource) -> (template: ParsedTemplate, diagnostics: [Diagnostic]) {
        let (tags, diagnostics) = Lexer.tags(of: template.text)
        var parser = Parser(template.text, diagnostics)
        parser.rejectInvalidText()
        for tag in tags where !parser.isTooDeep { parser.read(tag) }
        let nodes = parser.finish()
        let parsed = ParsedTemplate(name: template.name, source: template.text, nodes: nodes)
        return (parsed, parser.diagnostics)
    }

    private init(_ source: SourceText, _ diagnostics: [Diagnostic]) {
        self.source = source
        self.diagnostics = diagnostics
        lines = LineLayout(source.bytes)
        textStart = lines.start
        let whole = Tag(kind: .section, range: 0..<0, name: 0..<0)
        stack = [OpenTag(tag: whole, name: TagName(text: "", range: 0..<0), bodyStart: lines.start)]
    }

    /// Invalid bytes would stand in every page; the first is reported.
    private mutating func rejectInvalidText() {
        guard let offset = lines.bytes.firstInvalidUTF8 else { return }
        report(
            "template.invalid-utf8", at: offset..<offset + 1, "the file is not in UTF-8",
            help: "save it again as UTF-8")
    }

    private mutating func read(_ tag: Tag) {
        switch tag.kind {
        case .variable, .raw:
            placeInline(tag)
            append(.variable(name(of: tag), raw: tag.kind == .raw), for: tag)
        case .comment, .delimiters:
            _ = place(tag)
        case .partial:
            let indentation = place(tag)
            append(.partial(name(of: tag), indentation: indentation), for: tag)
        case .section, .inverted:
            _ = place(tag)
            open(tag)
        case .block: openBlock(tag)
        case .parent: openParent(tag)
        case .close: close(tag)
        }
    }

    // MARK: Lines

    /// Takes the text before a tag, and the rest of the line when nothing else stands on it.
    /// Returns the spaces and tabs before a tag that stands alone.
    private mutating func place(_ tag: Tag) -> Range<Int>? {
        guard tag.mayStandAlone, let indentation = lines.indentation(before: tag.range.lowerBound),
            let next = lines.nextLine(after: tag.range.upperBound)
        else {
            placeInline(tag)
            return nil
        }
        takeText(to: indentation.lowerBound)
        textStart = next
        return indentation
    }

    private mutating func placeInline(_ tag: Tag) {
        takeText(to: tag.range.lowerBound, beforeTag: true)
        textStart = tag.range.upperBound
    }

    /// Cuts the text up to a byte into lines; with `beforeTag` the last line goes on behind it.
    private mutating func takeText(to end: Int, beforeTag: Bool = false) {
        var start = textStart
        while start < end || (start == end && beforeTag && lines.isLineStart(start)) {
            let newline = lines.bytes[start..<end].firstIndex(of: UInt8(ascii: "\n"))
            let lineEnd = newline.map { $0 + 1 } ?? end
            var text = start..<lineEnd
            if lines.isLineStart(start) {
                let indentation = lines.indentation(of: text)
                add(.lineStart(indentation))
                text = indentation.upperBound..<lineEnd
            }
            if !text.isEmpty { add(.text(text)) }
            start = lineEnd
            if newline == nil { break }
        }
        textStart = max(textStart, end)
    }

    // MARK: Opening

    private mutating func open(_ tag: Tag) {
        rejectOutsideBlock(tag)
        push(OpenTag(tag: tag, name: name(of: tag), bodyStart: textStart))
    }

    /// What stands before a block directly within a parent tag is never printed, so there the block counts
    /// as the first on its line.
    private mutating func openBlock(_ tag: Tag) {
        let isFilling = isDirectlyInParent
        let indentation = lines.indentation(before: tag.range.lowerBound)
        let next = lines.nextLine(after: tag.range.upperBound)
        let standsAlone = next != nil && (isFilling || indentation != nil)
        if standsAlone, let next {
            takeText(to: indentation?.lowerBound ?? tag.range.lowerBound)
            textStart = next
        } else {
            placeInline(tag)
        }
        push(
            OpenTag(
                tag: tag, name: name(of: tag), bodyStart: textStart, indentation: indentation,
                endsLine: standsAlone))
    }

    /// Whether a parent tag stands alone is known only when it is closed.
    private mutating func openParent(_ tag: Tag) {
        rejectOutsideBlock(tag)
        let indentation = lines.indentation(before: tag.range.lowerBound)
        if let indentation {
            takeText(to: indentation.lowerBound)
        } else {
            takeText(to: tag.range.lowerBound)
        }
        textStart = tag.range.upperBound
        push(OpenTag(tag: tag, name: name(of: tag), bodyStart: textStart, indentation: indentation))
    }

    // MARK: Closing

    private mutating func close(_ tag: Tag) {
        guard let opened = matchingOpenTag(for: tag) else {
            _ = place(tag)
            return
        }
        switch opened.kind {
        case .block: closeBlock(tag)
        case .parent: closeParent(tag)
        default: closeSection(tag)
        }
    }

    private mutating func closeSection(_ tag: Tag) {
        _ = place(tag)
        let opened = stack.removeLast()
        add(.section(opened.name, inverted: opened.tag.kind == .inverted, body: opened.nodes))
    }

    private mutating func closeBlock(_ tag: Tag) {
        let isFilling = stack.dropLast().last?.tag.kind == .parent
        if isFilling, let indentation = lines.indentation(before: tag.range.lowerBound) {
            takeText(to: indentation.lowerBound)
            textStart = tag.range.upperBound
        } else {
            _ = place(tag)
        }
        let opened = stack.removeLast()
        var block = Block(name: opened.name, body: opened.nodes, beginsOnNewLine: opened.endsLine)
        let body = opened.bodyStart..<max(opened.bodyStart, tag.range.lowerBound)
        let ownIndentation = opened.indentation ?? 0..<0
        block.indentation =
            opened.endsLine ? lines.firstIndentation(in: body) ?? ownIndentation : ownIndentation
        add(.block(block))
    }

    private mutating func closeParent(_ tag: Tag) {
        takeText(to: tag.range.lowerBound)
        let opened = stack.removeLast()
        var parent = Parent(name: opened.name)
        for case .block(let block) in opened.nodes {
            if parent.blocks.contains(where: { $0.name.text == block.name.text }) {
                report(
                    "template.duplicate-block", at: block.name.range,
                    "the block \(block.name.text) is filled twice", help: "keep one of the two")
            }
            parent.blocks.append(block)
        }
        textStart = tag.range.upperBound
        if let indentation = opened.indentation {
            if let next = lines.nextLine(after: tag.range.upperBound) {
                parent.indentation = indentation
                textStart = next
            } else {
                add(.lineStart(indentation))
            }
        }
        add(.parent(parent))
    }

    /// The open tag that a closing tag closes; nil when it closes none.
    ///
    /// A name that an outer tag has means that the inner ones were not closed. Any other name is taken for a
    /// slip in the name of the inner one.
    private mutating func matchingOpenTag(for tag: Tag) -> Tag? {
        let wanted = name(of: tag).text
        guard stack.count > 1, let innermost = stack.last else {
            report(
                "template.unexpected-close", at: tag.range, "\(text(tag.range)) closes nothing",
                help: "take it out, or open it before with {{#\(wanted)}}")
            return nil
        }
        if let index = stack.lastIndex(where: { $0.name.text == wanted }), index > 0 {
            while stack.count - 1 > index { dropUnclosed() }
        } else {
            let line = source.span(atByte: innermost.tag.range.lowerBound).line
            report(
                "template.mismatched-section", at: tag.range,
                "\(text(tag.range)) does not close \(text(innermost.tag.range)) of line \(line)",
                help: "write {{/\(innermost.name.text)}}")
        }
        return stack.last?.tag
    }

    private mutating func dropUnclosed() {
        let opened = stack.removeLast()
        report(
            "template.unclosed-section", at: opened.tag.range, "\(text(opened.tag.range)) is never closed",
            help: "close it with {{/\(opened.name.text)}}")
    }

    private mutating func finish() -> [Node] {
        guard !isTooDeep else { return [] }
        takeText(to: lines.bytes.count)
        while stack.count > 1 { dropUnclosed() }
        return stack[0].nodes
    }

    // MARK: Parts

    private var isDirectlyInParent: Bool { stack.last?.tag.kind == .parent }

    private mutating func append(_ node: Node, for tag: Tag) {
        rejectOutsideBlock(tag)
        add(node)
    }

    private mutating func push(_ opened: OpenTag) {
        stack.append(opened)
        if stack.count > Self.nestingLimit + 1 {
            isTooDeep = true
            report(
                "template.nested-too-deep", at: opened.tag.range,
                "more than \(Self.nestingLimit) tags are open within each other",
                help: "move the inner part to a partial")
        }
    }

    private mutating func add(_ node: Node) {
        stack[stack.count - 1].nodes.append(node)
    }

    /// Text between the blocks of a parent tag is ignored by the standard, but a tag there would silently
    /// print nothing.
    private mutating func rejectOutsideBlock(_ tag: Tag) {
        guard isDirectlyInParent, let parent = stack.last else { return }
        report(
            "template.outside-block", at: tag.range,
            "\(text(tag.range)) prints nothing here, between the blocks of \(text(parent.tag.range))",
            help: "put it in a block: {{$name}}…{{/name}}")
    }

    private func name(of tag: Tag) -> TagName { TagName(text: text(tag.name), range: tag.name) }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: lines.bytes[range], as: UTF8.self)
    }

    private mutating func report(_ identifier: String, at range: Range<Int>, _ message: String, help: String)
    {
        diagnostics.append(source.error(identifier, at: range, message, help: help))
    }
}
