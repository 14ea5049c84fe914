import Diagnostics
import Templates
import Testing

@Suite("Findings about templates within templates")
struct InclusionFindingsTests {
    @Test func findsMissingTemplates() {
        #expect(
            Templating.findings(
                "{{>heade}}\n{{<layuot}}{{/layuot}}\n{{>menu}}", with: ["header": "", "layout": ""]) == """
                    Templates/page.mustache:1:4: error: there is no template named heade [template.missing-partial]
                      1 | {{>heade}}
                        |    ^^^^^
                      help: write {{>header}}

                    Templates/page.mustache:2:4: error: there is no template named layuot [template.missing-partial]
                      2 | {{<layuot}}{{/layuot}}
                        |    ^^^^^^
                      help: write {{<layout}}

                    Templates/page.mustache:3:4: error: there is no template named menu [template.missing-partial]
                      3 | {{>menu}}
                        |    ^^^^
                      help: add the file menu.mustache

                    """)
    }

    @Test func findsUnknownBlocks() {
        #expect(
            Templating.findings(
                "{{<layout}}{{$contnet}}x{{/contnet}}{{$menu}}{{/menu}}{{/layout}}",
                with: ["layout": "{{$content}}{{/content}}{{>foot}}", "foot": "{{$foot}}{{/foot}}"]) == """
                    Templates/page.mustache:1:15: error: layout has no block named contnet [template.unknown-block]
                      1 | {{<layout}}{{$contnet}}x{{/contnet}}{{$menu}}{{/menu}}{{/layout}}
                        |               ^^^^^^^
                      help: did you mean content?

                    Templates/page.mustache:1:40: error: layout has no block named menu [template.unknown-block]
                      1 | {{<layout}}{{$contnet}}x{{/contnet}}{{$menu}}{{/menu}}{{/layout}}
                        |                                        ^^^^
                      help: it has content, foot

                    """)
    }

    @Test func saysThatThereAreNoBlocks() {
        #expect(
            Templating.findings("{{<layout}}{{$menu}}{{/menu}}{{/layout}}", with: ["layout": "x"]) == """
                Templates/page.mustache:1:15: error: layout has no block named menu [template.unknown-block]
                  1 | {{<layout}}{{$menu}}{{/menu}}{{/layout}}
                    |               ^^^^
                  help: it has none

                """)
    }

    @Test func findsTemplatesWithinThemselves() {
        #expect(
            Templating.findings("{{>a}}", with: ["a": "x{{#isOpen}}{{>b}}{{/isOpen}}", "b": "{{>a}}"]) == """
                Templates/b.mustache:1:4: error: a is printed within itself, without an end [template.recursive-partial]
                  1 | {{>a}}
                    |    ^
                  help: take the tag out; let a go through the inner lists itself

                """)
    }

    @Test func refusesRecursionOverContextsOfTheirOwnKind() {
        #expect(
            Templating.findings(
                "{{#nodes}}{{>node}}{{/nodes}}",
                with: ["node": "{{label}}{{#children}}{{>node}}{{/children}}"]) == """
                    Templates/node.mustache:1:26: error: node is printed within itself, without an end [template.recursive-partial]
                      1 | {{label}}{{#children}}{{>node}}{{/children}}
                        |                          ^^^^
                      help: take the tag out; let node go through the inner lists itself

                    """)
    }

    @Test func pointsIntoPartials() {
        #expect(
            Templating.findings(
                "{{>part}}{{#contacts}}{{>part}}{{/contacts}}", with: ["part": "\n  {{nam}}\n"]) == """
                    Templates/part.mustache:2:5: error: nam is not a name known here [template.unknown-name]
                      2 |   {{nam}}
                        |     ^^^
                      help: did you mean name?

                    Templates/part.mustache:2:5: error: nam is not a name known here [template.unknown-name]
                      2 |   {{nam}}
                        |     ^^^
                      help: known here: title, body, isOpen, summary, aside, deadline, office, contacts, towns, nodes

                    """)
    }

    @Test func reportsAllAtOnce() {
        #expect(
            Templating.findings("{{titel}}\n{{body}}\n{{>part}}", with: ["part": "{{{title}}}"]) == """
                Templates/page.mustache:1:3: error: titel is not a name known here [template.unknown-name]
                  1 | {{titel}}
                    |   ^^^^^
                  help: did you mean title?

                Templates/page.mustache:2:3: error: body is HTML and would be escaped twice [template.escaped-html]
                  2 | {{body}}
                    |   ^^^^
                  help: write {{{body}}}

                Templates/part.mustache:1:4: error: title is plain text, which is always escaped [template.raw-text]
                  1 | {{{title}}}
                    |    ^^^^^
                  help: write {{title}}

                """)
    }

    @Test func refusesTwoTemplatesOfOneName() {
        let sources = ["a/page.mustache", "b/page.mustache"].map {
            TemplateSource(name: "page", text: SourceText(path: $0, bytes: []))
        }
        let error = #expect(throws: TemplateError.self) { try TemplateLibrary(sources) }
        #expect(
            DiagnosticText().text(DiagnosticReport(error?.diagnostics ?? [])) == """
                b/page.mustache: error: a/page.mustache is a template named page too [template.duplicate-name]
                  help: give one of them another name

                """)
    }

    @Test func refusesToCompileATemplateThatIsNotThere() throws {
        let library = try Templating.library(["region": "x"])
        let error = #expect(throws: TemplateError.self) {
            try library.compile("regoin", for: SamplePage.self)
        }
        #expect(
            DiagnosticText().text(DiagnosticReport(error?.diagnostics ?? []))
                == "error: there is no template named regoin [template.missing-template]\n  help: did you mean region?\n"
        )
    }
}
