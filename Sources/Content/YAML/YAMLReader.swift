import Diagnostics

/// Reads front matter into nodes, from libyaml's events.
///
/// 1. Scalars keep their exact text; nothing is guessed to be a number, a date or a truth value.
/// 2. What front matter has no use for is refused and reading goes on: anchors, aliases, tags, merge keys,
///    keys that are no single text, a second document.
/// 3. Depth and number of nodes are bounded.
/// 4. A syntax error ends the reading: what follows it cannot be trusted.
struct YAMLReader: ~Copyable {
    /// How deep lists and groups may be nested; the schema needs 5.
    static let maximumDepth = 16
    /// How many values a front matter may have; fifty challenges in full have about 1,000.
    static let maximumNodeCount = 20_000

    /// How many items or keys most lists and groups have at most.
    private static let usualCount = 8

    private var parser: YAMLEventParser
    private let comments: YAMLComments
    private let firstLine: Int
    private var nodeCount = 0
    private var findings: [YAMLFinding] = []

    private init(_ bytes: UnsafeBufferPointer<UInt8>, of source: SourceText, firstLine: Int) {
        parser = YAMLEventParser(bytes)
        comments = YAMLComments(bytes) { source.line($0 + firstLine) ?? "" }
        self.firstLine = firstLine
    }

    /// Reads the YAML in a file.
    ///
    /// - Parameters:
    ///   - range: the bytes of the YAML in the file: valid UTF-8 without control characters, so that libyaml's
    ///     lines are the file's.
    ///   - firstLine: the number in the file of the first line of `range`.
    /// - Returns: the root, nil when there is none or it could not be read to its end; and all that is wrong.
    static func read(_ source: SourceText, _ range: Range<Int>, firstLine: Int) -> (
        root: YAMLNode?, findings: [YAMLFinding]
    ) {
        guard !range.isEmpty else { return (nil, []) }
        return source.bytes.withUnsafeBufferPointer { bytes in
            var reader = YAMLReader(
                UnsafeBufferPointer(rebasing: bytes[range]), of: source, firstLine: firstLine)
            do throws(YAMLFailure) {
                let root = try reader.document()
                return (root, reader.findings)
            } catch {
                return (nil, reader.findings + [reader.finding(error, in: source)])
            }
        }
    }

    // MARK: Structure

    private mutating func document() throws(YAMLFailure) -> YAMLNode? {
        var root: YAMLNode?
        while true {
            let event = try parser.next()
            switch event.kind {
            case .documentStart, .other: continue
            case .streamEnd: return root
            default:
                let found = try node(event, depth: 1)
                if root == nil { root = found } else { refuseSecondDocument(event) }
            }
        }
    }

    private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLFailure) -> YAMLNode {
        nodeCount += 1
        if depth > Self.maximumDepth { throw .tooDeep(event.start) }
        if nodeCount > Self.maximumNodeCount { throw .tooLarge(event.start) }
        refuseProperties(event)
        let span = span(event)
        switch event.kind {
        case .scalar(let scalar):
            check(scalar, event)
            // Of text that begins with & or ! nothing is left, which has just been reported.
            if scalar.text.isEmpty, event.hasAnchor || event.hasTag {
                return YAMLNode(value: .refused, span: span)
            }
            return YAMLNode(value: .scalar(scalar), span: span)
        case .listStart: return try list(span, depth: depth)
        case .mappingStart: return try mapping(span, depth: depth)
        default:
            refuseAlias(event)
            return YAMLNode(value: .refused, span: span)
        }
    }

    private mutating func list(_ start: SourceSpan, depth: Int) throws(YAMLFailure) -> YAMLNode {
        var items: [YAMLNode] = []
        items.reserveCapacity(Self.usualCount)
        while true {
            let event = try parser.next()
            if case .listEnd = event.kind {
                return YAMLNode(value: .list(items), span: span(from: start, to: event.end))
            }
            items.append(try node(event, depth: depth + 1))
        }
    }

    private mutating func mapping(_ start: SourceSpan, depth: Int) throws(YAMLFailure) -> YAMLNode {
        var entries: [YAMLEntry] = []
        entries.reserveCapacity(Self.usualCount)
        while true {
            let keyEvent = try parser.next()
            if case .mappingEnd = keyEvent.kind {
                return YAMLNode(value: .mapping(entries), span: span(from: start, to: keyEvent.end))
            }
            let key = try node(keyEvent, depth: depth + 1)
            let value = try node(try parser.next(), depth: depth + 1)
            guard let name = keyName(key) else { continue }
            entries.append(YAMLEntry(key: name, keySpan: key.span, value: value))
        }
    }

    // MARK: What is not allowed, or not as it was meant

    private mutating func check(_ scalar: YAMLScalar, _ event: YAMLEvent) {
        switch scalar.style {
        case .quoted: refuseInvisible(scalar, event)
        case .plain: warnOfComment(scalar, event)
        case .block: break
        }
    }

    /// The file itself was checked before; only escapes between quotes bring in other characters.
    private mutating func refuseInvisible(_ scalar: YAMLScalar, _ event: YAMLEvent) {
        guard let invisible = TextEncoding.firstInvisible(in: scalar.text) else { return }
        refuse(
            "file.control-character", span(event),
            "the value has a character that cannot be seen: \(Findings.codePoint(invisible))",
            help: "delete the backslash and the code behind it")
    }

    private mutating func warnOfComment(_ scalar: YAMLScalar, _ event: YAMLEvent) {
        guard let (text, mark) = comments.comment(behind: event.end) else { return }
        // A key with a note and its values below has nothing that could be cut off.
        if scalar.text.isEmpty, text.dropFirst().first == " " { return }
        let place = span(mark)
        findings.append(
            YAMLFinding(
                identifier: "yaml.comment", severity: .warning,
                span: SourceSpan(
                    line: place.line, column: place.column, length: text.unicodeScalars.count),
                message: "the text from # on is a comment, and not part of the value before it",
                help: "put the whole value between quotes, or write the comment on a line of its own"))
    }

    private mutating func keyName(_ key: YAMLNode) -> String? {
        switch key.value {
        case .scalar(let scalar) where scalar.text == "<<" && scalar.style == .plain:
            refuse("yaml.merge-key", key.span, "merging with << is not allowed", help: "write the keys out")
            return nil
        case .scalar(let scalar):
            return scalar.text
        case .refused:
            return nil
        case .list, .mapping:
            refuse(
                "yaml.key", key.span, "a key must be a single word",
                help: "put text that begins with [ or { in quotes")
            return nil
        }
    }

    private mutating func refuseProperties(_ event: YAMLEvent) {
        if event.hasAnchor {
            refuse(
                "yaml.anchor", span(event), "an anchor with & is not allowed",
                help: "write the value out wherever it is needed; put text that begins with & in quotes")
        }
        if event.hasTag {
            refuse(
                "yaml.tag", span(event), "a tag with ! is not allowed",
                help: "remove it; put text that begins with ! in quotes")
        }
    }

    private mutating func refuseAlias(_ event: YAMLEvent) {
        refuse(
            "yaml.alias", span(event), "a reference with * is not allowed",
            help: "write the value out; put text that begins with * in quotes")
    }

    private mutating func refuseSecondDocument(_ event: YAMLEvent) {
        refuse(
            "yaml.document", span(event), "the front matter has a second part",
            help: "keep all keys in one block, without a line ... or --- between them")
    }

    private mutating func refuse(_ identifier: String, _ span: SourceSpan, _ message: String, help: String) {
        findings.append(YAMLFinding(identifier: identifier, span: span, message: message, help: help))
    }

    private func finding(_ failure: YAMLFailure, in source: SourceText) -> YAMLFinding {
        switch failure {
        case .tooDeep(let mark):
            return YAMLFinding(
                identifier: "yaml.too-deep", span: span(mark),
                message: "lists and groups are nested more than \(Self.maximumDepth) deep",
                help: "look for brackets that do not belong here")
        case .tooLarge(let mark):
            return YAMLFinding(
                identifier: "yaml.too-large", span: span(mark),
                message: "the front matter has more than \(Self.maximumNodeCount) values",
                help: "move text below the second ---")
        case .syntax(let problem):
            let explanation = YAMLSyntaxExplanation(problem) { [firstLine] in
                source.line($0 + firstLine) ?? ""
            }
            return YAMLFinding(
                identifier: "yaml.syntax", span: span(explanation.mark), message: explanation.message,
                help: explanation.help)
        }
    }

    // MARK: Places

    private func span(_ mark: YAMLMark) -> SourceSpan {
        SourceSpan(line: mark.line + firstLine, column: mark.column + 1)
    }

    private func span(_ event: YAMLEvent) -> SourceSpan {
        span(from: span(event.start), to: event.end)
    }

    /// From a place to another on the same line; just the place when it is on another line.
    private func span(from start: SourceSpan, to end: YAMLMark) -> SourceSpan {
        let isOneLine = end.line + firstLine == start.line
        return SourceSpan(
            line: start.line, column: start.column, length: isOneLine ? end.column + 1 - start.column : 1)
    }
}
