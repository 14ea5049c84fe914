import Diagnostics

/// Headings and the sections that they start.
///
/// The permalink stands beside the heading, not in it, so that a screen reader's list of headings and the
/// heading's own name hold nothing but its text; a `div` keeps the two together for the style sheet.
extension TreeWriter {
    mutating func openHeading(_ node: CMark.Node) {
        startText(node)
        let heading = describe(node)
        if isTopLevel(node) { startSection(heading) }
        reportFaults(of: heading)
        if isTopLevel(node) { checkLevel(of: heading) }
        output.startLine()
        if options.decorations.contains(.headings) {
            output.append(markup: "<div class=\"heading\"")
            appendLine(of: node)
            output.append(UInt8(ascii: ">"))
            openTag(heading.level)
            output.append(markup: " id=\"")
            output.append(text: heading.identifier)
            output.append(markup: "\">")
            permalink = heading
        } else {
            openTag(heading.level)
            appendLine(of: node)
            output.append(UInt8(ascii: ">"))
        }
    }

    mutating func closeHeading(_ node: CMark.Node) {
        output.append(markup: "</h")
        output.append(number: node.headingLevel)
        output.append(UInt8(ascii: ">"))
        if let heading = permalink { writePermalink(heading) }
        permalink = nil
        output.append(UInt8(ascii: "\n"))
        if isTopLevel(node) { startContent() }
    }

    private mutating func openTag(_ level: Int) {
        output.append(markup: "<h")
        output.append(number: level)
    }

    private mutating func writePermalink(_ heading: MarkdownHeading) {
        output.append(markup: "<a class=\"permalink\" href=\"#")
        output.append(text: heading.identifier)
        output.append(markup: "\" aria-label=\"Link naar ")
        output.append(text: heading.text)
        output.append(markup: "\">#</a></div>")
    }

    private mutating func describe(_ node: CMark.Node) -> MarkdownHeading {
        let text = plainText(node)
        let hasIdentifier = options.decorations.contains(.headings)
        return MarkdownHeading(
            level: node.headingLevel, identifier: hasIdentifier ? identifiers.next(for: text) : "",
            text: text,
            span: lines.span(of: node))
    }

    /// Reports a level that is left out: `##` and then `####`. One that is wrong by itself counts as level 2.
    private mutating func checkLevel(of heading: MarkdownHeading) {
        let last = lastHeadingLevel
        lastHeadingLevel = max(2, heading.level)
        guard let last, heading.level > last + 1 else { return }
        let marks = { (level: Int) in String(repeating: "#", count: level) }
        findings.add(
            .warning, "heading.level-skipped", at: heading.span,
            "a heading of level \(heading.level) (\(marks(heading.level))) stands below one of level \(last) "
                + "(\(marks(last)))",
            help: "start the heading with \(marks(last + 1))")
    }

    private mutating func reportFaults(of heading: MarkdownHeading) {
        if heading.level == 1 {
            findings.add(
                .error, "heading.level-one", at: heading.span,
                "a heading of level 1 is the title of the page, which stands above this text already",
                help: "start the heading with ##")
        }
        if PlainText.isBlank(heading.text) {
            findings.add(
                .error, "heading.empty", at: heading.span, "the heading has no text",
                help: "write the text of the heading, or take the # away")
        }
    }
}
