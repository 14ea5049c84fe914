import Diagnostics
import Templates
import Testing

@Suite("Findings about the syntax of a template")
struct SyntaxFindingsTests {
    @Test func findsUnclosedSections() {
        #expect(
            Templating.findings("{{#isOpen}}\n<p>{{#contacts}}{{name}}</p>\n{{/isOpen}}\n{{^towns}}") == """
                Templates/page.mustache:2:4: error: {{#contacts}} is never closed [template.unclosed-section]
                  2 | <p>{{#contacts}}{{name}}</p>
                    |    ^^^^^^^^^^^^^
                  help: close it with {{/contacts}}

                Templates/page.mustache:4:1: error: {{^towns}} is never closed [template.unclosed-section]
                  4 | {{^towns}}
                    | ^^^^^^^^^^
                  help: close it with {{/towns}}

                """)
    }

    @Test func findsMismatchedSections() {
        #expect(
            Templating.findings("{{#contacts}}\n{{name}}\n{{/contact}}") == """
                Templates/page.mustache:3:1: error: {{/contact}} does not close {{#contacts}} of line 1 [template.mismatched-section]
                  3 | {{/contact}}
                    | ^^^^^^^^^^^^
                  help: write {{/contacts}}

                """)
    }

    @Test func findsUnexpectedClosings() {
        #expect(
            Templating.findings("a{{/isOpen}}") == """
                Templates/page.mustache:1:2: error: {{/isOpen}} closes nothing [template.unexpected-close]
                  1 | a{{/isOpen}}
                    |  ^^^^^^^^^^^
                  help: take it out, or open it before with {{#isOpen}}

                """)
    }

    @Test func findsUnclosedTags() {
        #expect(
            Templating.findings("<p>{{title</p>\n<p>{{title}}</p>\n{{{body}}\n{{! never") == """
                Templates/page.mustache:1:4: error: a tag is opened and not closed [template.unclosed-tag]
                  1 | <p>{{title</p>
                    |    ^^^^^^^^^^^
                  help: close it with }}

                Templates/page.mustache:3:1: error: a tag is opened and not closed [template.unclosed-tag]
                  3 | {{{body}}
                    | ^^^^^^^^^
                  help: close it with }}}

                Templates/page.mustache:4:1: error: a tag is opened and not closed [template.unclosed-tag]
                  4 | {{! never
                    | ^^^^^^^^^
                  help: close it with }}

                """)
    }

    @Test func closesWithTheDelimitersThatAreSet() {
        #expect(
            Templating.findings("é {{=<% %>=}} <%#isOpen%><%titel%>\r\n<%/isOpen%> <%body") == """
                Templates/page.mustache:2:13: error: a tag is opened and not closed [template.unclosed-tag]
                  2 | <%/isOpen%> <%body
                    |             ^^^^^^
                  help: close it with %>

                """)
    }

    @Test func findsUnclosedBlocks() {
        #expect(
            Templating.findings(
                "{{<layout}}{{$content}}x{{/layout}}", with: ["layout": "{{$content}}{{/content}}"]) == """
                    Templates/page.mustache:1:12: error: {{$content}} is never closed [template.unclosed-section]
                      1 | {{<layout}}{{$content}}x{{/layout}}
                        |            ^^^^^^^^^^^^
                      help: close it with {{/content}}

                    """)
    }

    @Test func refusesNamesThatAreNone() {
        #expect(
            Templating.findings("{{my title}} {{office..name}} {{}} {{=<%=}}") == """
                Templates/page.mustache:1:3: error: my title is not a name [template.invalid-name]
                  1 | {{my title}} {{office..name}} {{}} {{=<%=}}
                    |   ^^^^^^^^
                  help: write one name without spaces, such as title or contact.email

                Templates/page.mustache:1:16: error: office..name is not a name [template.invalid-name]
                  1 | {{my title}} {{office..name}} {{}} {{=<%=}}
                    |                ^^^^^^^^^^^^
                  help: write one name without spaces, such as title or contact.email

                Templates/page.mustache:1:31: error: a tag has no name in it [template.empty-tag]
                  1 | {{my title}} {{office..name}} {{}} {{=<%=}}
                    |                               ^^^^
                  help: write the name of what it prints, or take the tag out

                Templates/page.mustache:1:36: error: new delimiters are two marks with a space between them, without = [template.invalid-delimiters]
                  1 | {{my title}} {{office..name}} {{}} {{=<%=}}
                    |                                    ^^^^^^^^
                  help: write them as {{=<% %>=}}

                """)
    }

    @Test func refusesTagsBetweenTheBlocksOfAParent() {
        #expect(
            Templating.findings(
                "{{<layout}}{{title}}{{#isOpen}}{{$content}}{{/content}}{{/isOpen}}{{/layout}}",
                with: ["layout": "{{$content}}{{/content}}"]) == """
                    Templates/page.mustache:1:12: error: {{title}} prints nothing here, between the blocks of {{<layout}} [template.outside-block]
                      1 | {{<layout}}{{title}}{{#isOpen}}{{$content}}{{/content}}{{/isOpen}}{{/layout}}
                        |            ^^^^^^^^^
                      help: put it in a block: {{$name}}…{{/name}}

                    Templates/page.mustache:1:21: error: {{#isOpen}} prints nothing here, between the blocks of {{<layout}} [template.outside-block]
                      1 | {{<layout}}{{title}}{{#isOpen}}{{$content}}{{/content}}{{/isOpen}}{{/layout}}
                        |                     ^^^^^^^^^^^
                      help: put it in a block: {{$name}}…{{/name}}

                    """)
    }

    @Test func refusesToFillABlockTwice() {
        #expect(
            Templating.findings(
                "{{<layout}}{{$content}}{{/content}}{{$content}}{{/content}}{{/layout}}",
                with: ["layout": "{{$content}}{{/content}}"]) == """
                    Templates/page.mustache:1:39: error: the block content is filled twice [template.duplicate-block]
                      1 | {{<layout}}{{$content}}{{/content}}{{$content}}{{/content}}{{/layout}}
                        |                                       ^^^^^^^
                      help: keep one of the two

                    """)
    }

    @Test func refusesDeepNesting() {
        let deep = { (depth: Int) in
            String(repeating: "{{#isOpen}}", count: depth) + String(repeating: "{{/isOpen}}", count: depth)
        }
        #expect(Templating.findings(deep(100)) == "")
        let findings = Templating.findings(deep(20_000))
        #expect(
            findings.hasPrefix(
                "Templates/page.mustache:1:1101: error: more than 100 tags are open within each other "
                    + "[template.nested-too-deep]\n"))
        #expect(findings.hasSuffix("  help: move the inner part to a partial\n"))
    }

    @Test func refusesInvalidUTF8() throws {
        let text = SourceText(path: "Templates/page.mustache", bytes: Array("é\nab".utf8) + [0xFF, 0x62])
        let error = #expect(throws: TemplateError.self) {
            try TemplateLibrary([TemplateSource(name: "page", text: text)])
        }
        #expect(
            DiagnosticText().text(DiagnosticReport(error?.diagnostics ?? [])) == """
                Templates/page.mustache:2:3: error: the file is not in UTF-8 [template.invalid-utf8]
                  2 | ab\u{FFFD}b
                    |   ^
                  help: save it again as UTF-8

                """)
    }
}
