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

    /// Notes a finding about bytes of the file.
    mutating func add(_ rule: any Rule.Type, bytes: Range<Int>, _ message: String, help: String) {
        guard diagnostics.count < Self.limit else { return }
        add(
            rule, at: source.span(atByte: bytes.lowerBound, byteCount: bytes.count), message, help: help)
    }

    /// Notes a finding about a place.
    mutating func add(_ rule: any Rule.Type, at span: SourceSpan, _ message: String, help: String) {
        guard diagnostics.count < Self.limit else { return }
        diagnostics.append(
            Diagnostic(
                rule.explanation.severity, rule.explanation.identifier, in: source, at: span, message,
                help: help))
    }

    /// Where the facts of the file stand; the file is read again the first time.
    mutating func factPlaces() -> FactPlaces {
        if let places { return places }
        let found = FactPlaces(source)
        places = found
        return found
    }
}
