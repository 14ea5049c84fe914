import Content
import Diagnostics

/// What the rules find in one file, with a limit so that a hostile file cannot make a report of any size.
struct RuleReport {
    /// How many findings are given of one file.
    static let limit = 200

    private let source: SourceText
    private var places: FactPlaces?
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: SourceText) {
        self.source = source
    }

    /// Notes a finding about a fact, such as `["timing", "deadline"]`.
    mutating func add(
        _ rule: any Rule.Type, fact path: [FactPlaces.Step], _ message: String, help: String
    ) {
        add(rule, at: factPlaces().span(path), message, help: help)
    }

    /// Notes a finding about bytes of a text of the file.
    mutating func add(
        _ rule: any Rule.Type, in text: TextSubject, bytes: Range<Int>, _ message: String, help: String
    ) {
        guard diagnostics.count < Self.limit else { return }
        let span =
            text.role == .body
            ? source.span(atByte: bytes.lowerBound, byteCount: bytes.count) : self.span(of: bytes, in: text)
        add(rule, at: span, message, help: help)
    }

    /// Notes a finding about a place.
    mutating func add(_ rule: any Rule.Type, at span: SourceSpan, _ message: String, help: String) {
        guard diagnostics.count < Self.limit else { return }
        diagnostics.append(
            Diagnostic(
                rule.explanation.severity, rule.explanation.identifier, in: source, at: span, message,
                help: help))
    }

    /// The place in the file of some bytes of a fact; of the whole fact when the file breaks or escapes them.
    private mutating func span(of bytes: Range<Int>, in text: TextSubject) -> SourceSpan {
        let whole = factPlaces().span(text.path)
        let wanted = text.bytes[bytes]
        let before = text.bytes[..<bytes.lowerBound]
        guard let lineStart = source.bytes.start(ofLine: whole.line), !wanted.isEmpty else { return whole }
        // The same words may stand in the fact before.
        var skipped = before.count(of: wanted)
        var index = lineStart + whole.column - 1
        let end = min(source.bytes.count, index + 2 * text.bytes.count + 400)
        while index + wanted.count <= end {
            if source.bytes[index..<index + wanted.count].elementsEqual(wanted) {
                guard skipped > 0 else { return source.span(atByte: index, byteCount: wanted.count) }
                skipped -= 1
            }
            index += 1
        }
        return whole
    }

    /// Where the facts of the file stand; the file is read again the first time.
    mutating func factPlaces() -> FactPlaces {
        if let places { return places }
        let found = FactPlaces(source)
        places = found
        return found
    }
}

extension [UInt8] {
    /// The first byte of a line, counted from 1.
    fileprivate func start(ofLine number: Int) -> Int? {
        var start = 0
        for _ in 1..<Swift.max(1, number) {
            guard let end = self[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            start = end + 1
        }
        return start
    }
}

extension ArraySlice<UInt8> {
    /// How often some bytes stand in it.
    fileprivate func count(of wanted: ArraySlice<UInt8>) -> Int {
        guard !wanted.isEmpty, count >= wanted.count else { return 0 }
        return (startIndex...endIndex - wanted.count).count {
            self[$0..<$0 + wanted.count].elementsEqual(wanted)
        }
    }
}
