import Testing

@Suite("Findings about names")
struct NameFindingsTests {
    @Test func namesTheNearestName() {
        #expect(
            Templating.findings("<p>\n  {{#isOpen}}{{titel}}{{/isOpen}}\n") == """
                Templates/page.mustache:2:16: error: titel is not a name known here [template.unknown-name]
                  2 |   {{#isOpen}}{{titel}}{{/isOpen}}
                    |                ^^^^^
                  help: did you mean title?

                """)
    }

    @Test func listsNamesWhenNoneIsNear() {
        #expect(
            Templating.findings("{{recognition}}") == """
                Templates/page.mustache:1:3: error: recognition is not a name known here [template.unknown-name]
                  1 | {{recognition}}
                    |   ^^^^^^^^^^^
                  help: known here: title, body, isOpen, summary, aside, deadline, office, contacts, towns, nodes

                """)
    }

    @Test func findsUnknownPartsOfDottedNames() {
        #expect(
            Templating.findings("{{office.nam}}") == """
                Templates/page.mustache:1:10: error: nam is not a name within office [template.unknown-name]
                  1 | {{office.nam}}
                    |          ^^^
                  help: did you mean name?

                """)
    }

    @Test func findsUnknownSections() {
        #expect(
            Templating.findings("{{#contact}}{{whatever}}{{/contact}}{{^townz}}{{titl}}{{/townz}}") == """
                Templates/page.mustache:1:4: error: contact is not a name known here [template.unknown-name]
                  1 | {{#contact}}{{whatever}}{{/contact}}{{^townz}}{{titl}}{{/townz}}
                    |    ^^^^^^^
                  help: did you mean contacts?

                Templates/page.mustache:1:40: error: townz is not a name known here [template.unknown-name]
                  1 | {{#contact}}{{whatever}}{{/contact}}{{^townz}}{{titl}}{{/townz}}
                    |                                        ^^^^^
                  help: did you mean towns?

                Templates/page.mustache:1:49: error: titl is not a name known here [template.unknown-name]
                  1 | {{#contact}}{{whatever}}{{/contact}}{{^townz}}{{titl}}{{/townz}}
                    |                                                 ^^^^
                  help: did you mean title?

                """)
    }

    @Test func findsNamesWithinValuesThatHaveNone() {
        #expect(
            Templating.findings("{{title.length}} {{contacts.name}}") == """
                Templates/page.mustache:1:9: error: title is a text, which has no names within it [template.no-fields]
                  1 | {{title.length}} {{contacts.name}}
                    |         ^^^^^^
                  help: write title alone

                Templates/page.mustache:1:29: error: contacts is a list, which has no names within it [template.no-fields]
                  1 | {{title.length}} {{contacts.name}}
                    |                             ^^^^
                  help: go through it with {{#contacts}}…{{/contacts}}

                """)
    }

    @Test func refusesRawText() {
        #expect(
            Templating.findings("{{{title}}} {{&title}}") == """
                Templates/page.mustache:1:4: error: title is plain text, which is always escaped [template.raw-text]
                  1 | {{{title}}} {{&title}}
                    |    ^^^^^
                  help: write {{title}}

                Templates/page.mustache:1:16: error: title is plain text, which is always escaped [template.raw-text]
                  1 | {{{title}}} {{&title}}
                    |                ^^^^^
                  help: write {{title}}

                """)
    }

    @Test func refusesEscapedHTML() {
        #expect(
            Templating.findings("{{body}}") == """
                Templates/page.mustache:1:3: error: body is HTML and would be escaped twice [template.escaped-html]
                  1 | {{body}}
                    |   ^^^^
                  help: write {{{body}}}

                """)
    }

    @Test func refusesOptionalsOutsideTheirSection() {
        #expect(
            Templating.findings("{{summary}} {{^summary}}{{summary}}{{/summary}}{{{aside}}}") == """
                Templates/page.mustache:1:3: error: summary may be absent, so it is printed only within a section of its name [template.optional-outside-section]
                  1 | {{summary}} {{^summary}}{{summary}}{{/summary}}{{{aside}}}
                    |   ^^^^^^^
                  help: write {{#summary}}{{summary}}{{/summary}}

                Templates/page.mustache:1:27: error: summary may be absent, so it is printed only within a section of its name [template.optional-outside-section]
                  1 | {{summary}} {{^summary}}{{summary}}{{/summary}}{{{aside}}}
                    |                           ^^^^^^^
                  help: write {{#summary}}{{summary}}{{/summary}}

                Templates/page.mustache:1:51: error: aside may be absent, so it is printed only within a section of its name [template.optional-outside-section]
                  1 | {{summary}} {{^summary}}{{summary}}{{/summary}}{{{aside}}}
                    |                                                   ^^^^^
                  help: write {{#aside}}{{{aside}}}{{/aside}}

                """)
    }

    @Test func refusesFieldsOfOptionalsOutsideTheirSection() {
        #expect(
            Templating.findings("{{deadline.machine}} {{#deadline}}{{note}}{{/deadline}}") == """
                Templates/page.mustache:1:3: error: deadline may be absent, so it is printed only within a section of its name [template.optional-outside-section]
                  1 | {{deadline.machine}} {{#deadline}}{{note}}{{/deadline}}
                    |   ^^^^^^^^^^^^^^^^
                  help: write {{#deadline}}{{deadline.machine}}{{/deadline}}

                Templates/page.mustache:1:37: error: note may be absent, so it is printed only within a section of its name [template.optional-outside-section]
                  1 | {{deadline.machine}} {{#deadline}}{{note}}{{/deadline}}
                    |                                     ^^^^
                  help: write {{#note}}{{note}}{{/note}}

                """)
    }

    @Test func refusesWhatCannotBePrinted() {
        #expect(
            Templating.findings("{{isOpen}} {{contacts}} {{office}} {{#office}}{{.}}{{/office}}") == """
                Templates/page.mustache:1:3: error: isOpen is a yes or no and cannot be printed [template.not-printable]
                  1 | {{isOpen}} {{contacts}} {{office}} {{#office}}{{.}}{{/office}}
                    |   ^^^^^^
                  help: write {{#isOpen}}…{{/isOpen}}

                Templates/page.mustache:1:14: error: contacts is a list and cannot be printed [template.not-printable]
                  1 | {{isOpen}} {{contacts}} {{office}} {{#office}}{{.}}{{/office}}
                    |              ^^^^^^^^
                  help: write {{#contacts}}…{{/contacts}}

                Templates/page.mustache:1:27: error: office is a group of fields and cannot be printed [template.not-printable]
                  1 | {{isOpen}} {{contacts}} {{office}} {{#office}}{{.}}{{/office}}
                    |                           ^^^^^^
                  help: write one of office.name, office.phone, office.topics

                Templates/page.mustache:1:49: error: . is a group of fields and cannot be printed [template.not-printable]
                  1 | {{isOpen}} {{contacts}} {{office}} {{#office}}{{.}}{{/office}}
                    |                                                 ^
                  help: write one of name, phone, topics

                """)
    }

    @Test func refusesSectionsOverWhatIsNeverAbsent() {
        #expect(
            Templating.findings("{{#title}}{{.}}{{/title}}{{^body}}x{{/body}}{{^office}}{{/office}}") == """
                Templates/page.mustache:1:4: error: title is always there, so a section cannot depend on it [template.never-absent]
                  1 | {{#title}}{{.}}{{/title}}{{^body}}x{{/body}}{{^office}}{{/office}}
                    |    ^^^^^
                  help: take the section out

                Templates/page.mustache:1:29: error: body is always there, so a section cannot depend on it [template.never-absent]
                  1 | {{#title}}{{.}}{{/title}}{{^body}}x{{/body}}{{^office}}{{/office}}
                    |                             ^^^^
                  help: take the section out

                Templates/page.mustache:1:48: error: office is always there, so a section cannot depend on it [template.never-absent]
                  1 | {{#title}}{{.}}{{/title}}{{^body}}x{{/body}}{{^office}}{{/office}}
                    |                                                ^^^^^^
                  help: take the section out

                """)
    }

    @Test func countsWindowsLines() {
        #expect(
            Templating.findings("a\r\n  {{titel}}\r\n") == """
                Templates/page.mustache:2:5: error: titel is not a name known here [template.unknown-name]
                  2 |   {{titel}}
                    |     ^^^^^
                  help: did you mean title?

                """)
    }
}
