import Checks
import Diagnostics
import Foundation
import Testing

/// The pages of `addenda explain`.
@Suite struct CatalogueTests {
    /// What has the form of an identifier in a string of the sources, and is the name of a file.
    private static let endings: Set<String> = [
        "atom", "css", "h", "html", "ics", "js", "json", "md", "mustache", "pdf", "png", "svg", "text", "txt",
        "webmanifest", "xml",
    ]

    /// Every string of the sources that has the form of an identifier, with the file it stands in.
    private static func identifiers() throws -> [String: String] {
        let sources = TestProject.repository.appending(path: "Sources")
        var found: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: sources.path) {
            guard name.hasSuffix(".swift"), !name.contains("Explanations/") else { continue }
            let text = String(
                decoding: try Data(contentsOf: sources.appending(path: name)), as: UTF8.self)
            for match in text.matches(of: /"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.([a-z0-9]+(?:-[a-z0-9]+)*)"/)
            where !endings.contains(String(match.2)) {
                found["\(match.1).\(match.2)"] = name
            }
        }
        return found
    }

    @Test func noIdentifierOfTheProgramLacksAPage() throws {
        let found = try Self.identifiers()
        #expect(found.count > 150)
        let known = Set(Catalogue.identifiers)
        for (identifier, file) in found.sorted(by: { $0.key < $1.key }) where !known.contains(identifier) {
            Issue.record("\(identifier), of Sources/\(file), has no page in Sources/Checks/Explanations")
        }
    }

    /// The identifiers of rules stand beside their pages.
    @Test func noPageIsAboutAnIdentifierThatNobodyUses() throws {
        let found = try Self.identifiers()
        for identifier in Catalogue.identifiers where found[identifier] == nil {
            // One that looks like the name of a file is not told from it.
            guard !Self.endings.contains(String(identifier.split(separator: ".")[1])) else { continue }
            Issue.record("nothing outside Sources/Checks/Explanations names \(identifier)")
        }
    }

    @Test func noPageIsAboutAnIdentifierTwice() {
        let identifiers = Catalogue.identifiers
        #expect(Set(identifiers).count == identifiers.count)
        #expect(identifiers == identifiers.sorted())
    }

    @Test(arguments: Catalogue.all) func aPageSaysAllFourThings(page: Explanation) {
        #expect(page.meaning.count > 20 && page.meaning.last.map { ".)".contains($0) } == true)
        #expect(!page.wrong.isEmpty && !page.right.isEmpty && page.wrong != page.right)
        #expect(!page.acceptance.isEmpty)
        #expect(page.text.split(separator: "\n").allSatisfy { $0.count <= 130 }, "\(page.text)")
    }

    @Test func aPageReadsAsAWhole() {
        #expect(
            Catalogue.explanation(of: "date.weekend")?.text == """
                date.weekend (warning)

                A step of the call is on a Saturday or a Sunday, when nobody answers questions.
                It is often a slip: the day of another month, or of another year.

                Wrong:
                    deadline: 2023-06-03 23:59   # a Saturday

                Right:
                    deadline: 2023-06-02 23:59

                Accepting it:
                When it is right as it is, say so in the front matter of the region, with the reason:

                    accept:
                      - finding: date.weekend
                        reason: Zo staat het in het addendum

                `addenda check` then counts it and shows the reason, and `--strict` no longer
                minds it.

                """)
    }
}
