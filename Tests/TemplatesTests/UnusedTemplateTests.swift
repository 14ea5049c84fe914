import Diagnostics
import Templates
import Testing

@Suite("Templates that nothing uses")
struct UnusedTemplateTests {
    private func warnings(_ templates: [String: String], pages: Set<String>) throws -> String {
        DiagnosticText().text(DiagnosticReport(try Templating.library(templates, pages: pages).unused))
    }

    @Test func areNamedWithWhatWasMeant() throws {
        #expect(
            try warnings(
                [
                    "hoem": "{{>menu}}", "menu": "", "old": "{{>old}}", "page": "{{<layout}}{{/layout}}",
                    "layout": "",
                ],
                pages: ["home", "page"]) == """
                    Templates/hoem.mustache: warning: no page is made from hoem, and no other template calls it [template.unused]
                      help: did you mean home.mustache?

                    Templates/old.mustache: warning: no page is made from old, and no other template calls it [template.unused]
                      help: write {{>old}} where it belongs, or remove the file

                    """)
    }

    @Test func areNotTakenForAPageThatIsThere() throws {
        #expect(
            try warnings(["pages": "", "page": ""], pages: ["page"]) == """
                Templates/pages.mustache: warning: no page is made from pages, and no other template calls it [template.unused]
                  help: write {{>pages}} where it belongs, or remove the file

                """)
    }

    @Test func areNotThoseWithinSectionsAndBlocks() throws {
        #expect(
            try warnings(
                [
                    "page": "{{#isOpen}}{{>a}}{{/isOpen}}{{<b}}{{$x}}{{>c}}{{/x}}{{/b}}", "a": "",
                    "b": "{{$x}}{{/x}}", "c": "",
                ],
                pages: ["page"]) == "")
    }
}
