import Foundation
import Testing

@testable import Markdown

/// The examples of the GitHub Flavored Markdown specification.
///
/// They are read from the file that `ADDENDA_GFM_SPEC` names and are not part of the repository (CC BY-SA 4.0).
/// The command line tool `cmark-gfm` fails 279 and 280 (the order of attributes of a checkbox); this passes them.
@Suite(.enabled(if: SpecificationFile.path != nil, "ADDENDA_GFM_SPEC names no file"))
struct SpecificationTests {
    struct Example: Decodable {
        let example: Int
        let markdown: String
        let html: String
    }

    private let examples: [Example]

    init() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: SpecificationFile.path ?? ""))
        examples = try JSONDecoder().decode([Example].self, from: data)
    }

    @Test func undecoratedIsWhatTheSpecificationSays() {
        #expect(examples.count == 673)
        for example in examples {
            let expected = SpecificationDifferences.all[example.example]
            let printed = html(example.markdown, MarkdownOptions(smartPunctuation: false, decorations: []))
            #expect(printed == expected?.html ?? example.html, "example \(example.example)")
            if let expected { #expect(expected.html != example.html, "example \(example.example)") }
        }
        let numbers = Set(examples.map(\.example))
        #expect(numbers.isSuperset(of: SpecificationDifferences.all.keys))
    }

    /// What is dropped is said: each difference has a finding, except those of comments and automatic links.
    @Test func differencesAreReported() {
        for example in examples {
            guard let difference = SpecificationDifferences.all[example.example] else { continue }
            let identifiers = Set(render(example.markdown).diagnostics.map(\.identifier))
            #expect(
                identifiers.isSuperset(of: difference.reason.identifiers), "example \(example.example)")
        }
    }

    @Test(arguments: SpecificationDecorations.all)
    func decorationsChangeOnlyTheirOwn(decoration: SpecificationDecorations) {
        let changed = examples.filter { example in
            let plain = html(example.markdown, MarkdownOptions(smartPunctuation: false, decorations: []))
            let options = MarkdownOptions(smartPunctuation: false, decorations: decoration.decorations)
            return html(example.markdown, options) != plain
        }
        #expect(changed.map(\.example) == decoration.examples)
    }
}
