import Checks
import Diagnostics

/// The one run of a SARIF log: the tool, the kinds of findings that occur, and the findings.
struct SarifRun: Encodable {
    /// Text in a SARIF log.
    struct Text: Encodable {
        let text: String
    }

    /// A kind of finding.
    struct Kind: Encodable {
        struct Configuration: Encodable { let level: String }

        let id: String
        let shortDescription: Text
        let help: Text
        let defaultConfiguration: Configuration
    }

    private struct Driver: Encodable {
        let name = "addenda"
        let version: String
        let rules: [Kind]
    }

    private struct Tool: Encodable { let driver: Driver }

    private struct Invocation: Encodable { let executionSuccessful: Bool }

    private let tool: Tool
    private let invocations: [Invocation]
    private let columnKind = "unicodeCodePoints"
    private let results: [SarifResult]

    /// Takes the findings; those that were accepted are suppressed, with the reason.
    init(_ outcome: CheckOutcome) {
        let accepted = outcome.accepted.map { (finding: $0.finding, reason: $0.reason as String?) }
        let findings = outcome.report.diagnostics.map { (finding: $0, reason: nil as String?) } + accepted
        let identifiers = Set(findings.map(\.finding.identifier)).sorted()
        let indices = Dictionary(
            identifiers.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let version = AddendaCommand.configuration.version
        tool = Tool(driver: Driver(version: version, rules: identifiers.map(Self.kind)))
        if case .failed = outcome {
            invocations = [Invocation(executionSuccessful: false)]
        } else {
            invocations = [Invocation(executionSuccessful: true)]
        }
        results = findings.map {
            SarifResult($0.finding, rule: indices[$0.finding.identifier] ?? -1, acceptedBecause: $0.reason)
        }
    }

    private static func kind(_ identifier: String) -> Kind {
        let page = Catalogue.explanation(of: identifier)
        let meaning = page?.meaning ?? identifier
        return Kind(
            id: identifier, shortDescription: Text(text: firstSentence(meaning)),
            help: Text(text: page?.text ?? identifier),
            defaultConfiguration: .init(level: page?.severity.rawValue ?? "error"))
    }

    private static func firstSentence(_ text: String) -> String {
        guard let end = text.firstRange(of: ". ") else { return text }
        return String(text[..<end.lowerBound]) + "."
    }
}
