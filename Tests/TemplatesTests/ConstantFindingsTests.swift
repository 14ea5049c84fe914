import Diagnostics
import Testing

@testable import Templates

@Suite("Findings about names that are the same on every page")
struct ConstantFindingsTests {
    /// What is wrong with a template for two kinds of pages together.
    private func findings(_ page: String, constants: [String: String]) throws -> String {
        let source = TemplateSource(
            name: "page", text: SourceText(path: "Templates/page.mustache", bytes: Array(page.utf8)))
        let library = try TemplateLibrary([source], constants: constants)
        let both =
            findings { () throws(TemplateError) in try library.compile("page", for: SamplePage.self) }
            + findings { () throws(TemplateError) in try library.compile("page", for: SampleContact.self) }
        return DiagnosticText().text(DiagnosticReport(both))
    }

    private func findings<Value>(_ compile: () throws(TemplateError) -> Value) -> [Diagnostic] {
        do throws(TemplateError) {
            _ = try compile()
            return []
        } catch {
            return error.diagnostics
        }
    }

    @Test func areNamedWholeAndOnce() throws {
        #expect(
            try findings(
                "<link href=\"{{assets/stie.css}}\">",
                constants: ["assets/site.css": "1", "assets/view.js": "2"])
                    == """
                    Templates/page.mustache:1:15: error: assets/stie.css does not exist [template.unknown-name]
                      1 | <link href="{{assets/stie.css}}">
                        |               ^^^^^^^^^^^^^^^
                      help: did you mean assets/site.css?

                    """)
    }

    @Test func areListedWhenNoneIsNear() throws {
        #expect(
            try findings(
                "{{assets/lettertype.woff2}}", constants: ["assets/site.css": "1", "assets/a.js": "2"])
                    == """
                    Templates/page.mustache:1:3: error: assets/lettertype.woff2 does not exist [template.unknown-name]
                      1 | {{assets/lettertype.woff2}}
                        |   ^^^^^^^^^^^^^^^^^^^^^^^
                      help: known here: assets/a.js, assets/site.css

                    """)
    }

    @Test func areToBeAddedWhenThereAreNone() throws {
        #expect(
            try findings("{{assets/site.css}}", constants: [:]) == """
                Templates/page.mustache:1:3: error: assets/site.css does not exist [template.unknown-name]
                  1 | {{assets/site.css}}
                    |   ^^^^^^^^^^^^^^^
                  help: add the file assets/site.css

                """)
    }

    @Test func areNeitherRawNorSections() throws {
        #expect(
            try findings(
                "{{{assets/a.js}}}\n{{#assets/a.js}}x{{/assets/a.js}}", constants: ["assets/a.js": "1"])
                    == """
                    Templates/page.mustache:1:4: error: assets/a.js is plain text, which is always escaped [template.raw-text]
                      1 | {{{assets/a.js}}}
                        |    ^^^^^^^^^^^
                      help: write {{assets/a.js}}

                    Templates/page.mustache:2:4: error: assets/a.js is always there, so a section cannot depend on it [template.never-absent]
                      2 | {{#assets/a.js}}x{{/assets/a.js}}
                        |    ^^^^^^^^^^^
                      help: take the section out

                    """)
    }
}
