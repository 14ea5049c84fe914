import ArgumentParser
import Checks
import Diagnostics

/// `addenda explain`: the page about a kind of finding.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell what a finding means and how to mend it.",
        discussion: """
            The identifier stands between brackets at the end of a finding, such as [date.weekend]. Without one, all \
            of them are listed.
            """)

    @Argument(
        help: ArgumentHelp("The identifier of a finding.", valueName: "identifier"),
        completion: .list(Catalogue.identifiers))
    var identifier: String?

    func run() throws {
        guard let identifier else { return try Console.printResult(Self.list) }
        // People copy the brackets along.
        let name = identifier.filter { $0 != "[" && $0 != "]" }
        guard let page = Catalogue.explanation(of: name) else {
            let nearest = Suggestion.nearest(to: name, among: Catalogue.identifiers)
            throw ValidationError(
                "there is no finding \(PrintableText.line(name.unicodeScalars)); "
                    + (nearest.map { "did you mean \($0)?" } ?? "`addenda explain` lists them all"))
        }
        try Console.printResult(page.text)
    }

    private static var list: String {
        Catalogue.all.map { "\($0.identifier) (\($0.severity.rawValue))\n" }.joined()
    }
}
