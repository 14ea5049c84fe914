import Diagnostics

/// Finds the tags of a template. What stands between them is text.
struct Lexer {
    private let source: SourceText
    private let bytes: [UInt8]
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var position = 0
    private var tags: [Tag] = []
    private var diagnostics: [Diagnostic] = []

    /// The tags of a text in their order, and what is wrong with them.
    static func tags(of source: SourceText) -> (tags: [Tag], diagnostics: [Diagnostic]) {
        var lexer = Lexer(source)
        while let start = lexer.bytes.firstRange(of: lexer.opening, from: lexer.position)?.lowerBound {
            lexer.readTag(at: start)
        }
        return (lexer.tags, lexer.diagnostics)
    }

    private init(_ source: SourceText) {
        self.source = source
        bytes = source.bytes
    }

    private mutating func readTag(at start: Int) {
        let sigilAt = skipBlanks(from: start + opening.count)
        let (kind, ending) = kind(at: sigilAt)
        let contentStart = kind == .variable ? sigilAt : sigilAt + 1
        guard let end = bytes.firstRange(of: ending, from: contentStart) else {
            reportUnclosed(at: start, ending: ending)
            position = start + opening.count
            return
        }
        let content = contentStart..<end.lowerBound
        // A name never holds a delimiter, so another tag opens before this one is closed.
        if kind != .comment, opening != closing,
            let inner = bytes.firstRange(of: opening, from: contentStart),
            inner.upperBound <= content.upperBound
        {
            reportUnclosed(at: start, ending: ending)
            position = inner.lowerBound
            return
        }
        let tag = Tag(kind: kind, range: start..<end.upperBound, name: trimmed(content))
        position = end.upperBound
        if check(tag) { tags.append(tag) }
    }

    private func kind(at index: Int) -> (kind: Tag.Kind, ending: [UInt8]) {
        guard index < bytes.count else { return (.variable, closing) }
        switch bytes[index] {
        case UInt8(ascii: "{"): return (.raw, [UInt8(ascii: "}")] + closing)
        case UInt8(ascii: "="): return (.delimiters, [UInt8(ascii: "=")] + closing)
        case UInt8(ascii: "&"): return (.raw, closing)
        case UInt8(ascii: "#"): return (.section, closing)
        case UInt8(ascii: "^"): return (.inverted, closing)
        case UInt8(ascii: "/"): return (.close, closing)
        case UInt8(ascii: ">"): return (.partial, closing)
        case UInt8(ascii: "<"): return (.parent, closing)
        case UInt8(ascii: "$"): return (.block, closing)
        case UInt8(ascii: "!"): return (.comment, closing)
        default: return (.variable, closing)
        }
    }

    /// Whether a tag can be understood; takes over delimiters that it sets.
    private mutating func check(_ tag: Tag) -> Bool {
        switch tag.kind {
        case .comment: true
        case .delimiters: setDelimiters(tag)
        default: checkName(tag)
        }
    }

    private mutating func setDelimiters(_ tag: Tag) -> Bool {
        let parts = bytes[tag.name].split(whereSeparator: \.isBlank)
        guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
            report(
                "template.invalid-delimiters", at: tag.range,
                "new delimiters are two marks with a space between them, without =",
                help: "write them as {{=<% %>=}}")
            return false
        }
        opening = Array(parts[0])
        closing = Array(parts[1])
        return true
    }

    private mutating func checkName(_ tag: Tag) -> Bool {
        let text = String(decoding: bytes[tag.name], as: UTF8.self)
        if text.isEmpty {
            report(
                "template.empty-tag", at: tag.range, "a tag has no name in it",
                help: "write the name of what it prints, or take the tag out")
            return false
        }
        let isPath = text == "." || !text.split(separator: ".", omittingEmptySubsequences: false).contains("")
        if bytes[tag.name].contains(where: \.isBlank) || !(isPath || tag.namesTemplate) {
            report(
                "template.invalid-name", at: tag.name, "\(text) is not a name",
                help: "write one name without spaces, such as title or contact.email")
            return false
        }
        return true
    }

    private mutating func reportUnclosed(at start: Int, ending: [UInt8]) {
        let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let end = String(decoding: ending, as: UTF8.self)
        report(
            "template.unclosed-tag", at: start..<max(line.endIndex, start + 1),
            "a tag is opened and not closed",
            help: "close it with \(end)")
    }

    private mutating func report(_ identifier: String, at range: Range<Int>, _ message: String, help: String)
    {
        diagnostics.append(source.error(identifier, at: range, message, help: help))
    }

    private func skipBlanks(from index: Int) -> Int {
        bytes[min(index, bytes.count)...].firstIndex { !$0.isBlank } ?? bytes.count
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, bytes[first].isBlank { range.removeFirst() }
        while let last = range.last, bytes[last].isBlank { range.removeLast() }
        return range
    }
}

extension Tag {
    /// Whether the name is that of a template or a block, where dots have no meaning.
    fileprivate var namesTemplate: Bool {
        kind == .partial || kind == .parent || kind == .block || kind == .close
    }
}
