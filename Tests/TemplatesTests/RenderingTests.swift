import Diagnostics
import Markup
import Templates
import Testing

@Suite("Rendering typed contexts")
struct RenderingTests {
    @Test func escapesTextAndPrintsMarkup() throws {
        var page = SamplePage(title: "<script>alert(\"a & b\")</script>")
        page.body = HTML(trusted: "<p title=\"x\">é</p>")
        #expect(
            try Templating.render("<i title=\"{{title}}\">{{{body}}}{{&body}}</i>", page)
                == "<i title=\"&lt;script&gt;alert(&quot;a &amp; b&quot;)&lt;/script&gt;\">"
                + "<p title=\"x\">é</p><p title=\"x\">é</p></i>")
    }

    @Test func keepsUnicode() throws {
        let page = SamplePage(title: "’s-Gravenvoeren – één 👍🏽 e\u{301}")
        #expect(
            try Templating.render("Regio’s: {{title}} ✓", page)
                == "Regio’s: ’s-Gravenvoeren – één 👍🏽 e\u{301} ✓")
    }

    @Test(arguments: [true, false])
    func choosesByFlag(_ isOpen: Bool) throws {
        let printed = try Templating.render(
            "{{#isOpen}}open{{/isOpen}}{{^isOpen}}dicht{{/isOpen}}", SamplePage(isOpen: isOpen))
        #expect(printed == (isOpen ? "open" : "dicht"))
    }

    @Test(arguments: [
        "{{summary}}", "{{.}}", "{{#isOpen}}{{summary}}{{/isOpen}}", "{{#summary}}{{.}}{{/summary}}",
    ])
    func printsAnOptionalTextWithinItsSection(_ inner: String) throws {
        let template = "[{{#summary}}\(inner){{/summary}}{{^summary}}geen{{/summary}}]"
        #expect(try Templating.render(template, SamplePage(summary: "a < b")) == "[a &lt; b]")
        #expect(try Templating.render(template, SamplePage(summary: nil)) == "[geen]")
    }

    @Test func takesAnEmptyTextForPresent() throws {
        #expect(try Templating.render("{{#summary}}[{{.}}]{{/summary}}", SamplePage(summary: "")) == "[]")
    }

    @Test func printsOptionalMarkupWithinItsSection() throws {
        let template = "{{#aside}}{{{.}}}{{{aside}}}{{/aside}}"
        #expect(try Templating.render(template, SamplePage(aside: HTML(trusted: "<b>"))) == "<b><b>")
        #expect(try Templating.render(template) == "")
    }

    @Test(arguments: [
        "{{#deadline}}{{machine}}{{#note}} ({{.}}){{/note}}{{/deadline}}",
        "{{#deadline}}{{deadline.machine}}{{#deadline.note}} ({{deadline.note}}){{/deadline.note}}{{/deadline}}",
        "{{#deadline}}{{machine}}{{#deadline.note}} ({{note}}){{/deadline.note}}{{/deadline}}",
        "{{#deadline}}{{machine}}{{/deadline}}{{#deadline.note}} ({{deadline.note}}){{/deadline.note}}",
        "{{#deadline}}{{machine}}{{/deadline}}{{#deadline.note}} ({{.}}){{/deadline.note}}",
    ])
    func nestsOptionals(_ template: String) throws {
        let full = SampleMoment(machine: "2023-06-01", note: "of later")
        #expect(try Templating.render(template, SamplePage(deadline: full)) == "2023-06-01 (of later)")
        #expect(
            try Templating.render(template, SamplePage(deadline: SampleMoment(machine: "2023"))) == "2023")
        #expect(try Templating.render(template) == "")
    }

    @Test func invertsAPathThroughOptionals() throws {
        let template = "{{^deadline.note}}geen{{/deadline.note}}"
        #expect(try Templating.render(template) == "geen")
        #expect(try Templating.render(template, SamplePage(deadline: SampleMoment(machine: ""))) == "geen")
        let full = SampleMoment(machine: "", note: "")
        #expect(try Templating.render(template, SamplePage(deadline: full)) == "")
    }

    @Test func goesThroughLists() throws {
        var page = SamplePage(title: "T", towns: ["As", "Genk"])
        page.contacts = [
            SampleContact(name: "A", phone: SamplePhone(display: "1", extra: "x"), topics: ["p", "q"]),
            SampleContact(name: "B", topics: []), SampleContact(name: "C", phone: SamplePhone(display: "2")),
        ]
        #expect(
            try Templating.render(
                "{{#contacts}}{{title}}{{name}}{{#phone}}:{{display}}{{#extra}}{{.}}{{/extra}}{{/phone}}"
                    + "{{#topics}}-{{name}}{{.}}{{/topics}}{{#towns}}/{{.}}{{/towns}};{{/contacts}}", page)
                == "TA:1x-Ap-Aq/As/Genk;TB/As/Genk;TC:2/As/Genk;")
    }

    @Test func printsNothingForEmptyLists() throws {
        #expect(
            try Templating.render("[{{#contacts}}{{name}}{{/contacts}}{{^contacts}}geen{{/contacts}}]")
                == "[geen]")
        #expect(try Templating.render("[{{#towns}}{{.}}{{/towns}}]") == "[]")
    }

    @Test func entersRecords() throws {
        #expect(
            try Templating.render("{{office.name}} {{#office}}{{name}} {{title}}{{/office}}")
                == "Kantoor Kantoor Genk &amp; omstreken")
    }

    @Test func allowsContextsOfTheirOwnKind() throws {
        let nodes = [SampleNode(label: "a", children: [SampleNode(label: "b"), SampleNode(label: "c")])]
        #expect(
            try Templating.render(
                "{{#nodes}}{{label}}({{#children}}{{label}}{{#children}}!{{/children}}{{/children}}){{/nodes}}",
                SamplePage(nodes: nodes)) == "a(bc)")
    }

    @Test func keepsWindowsLineEnds() throws {
        let template = "a\r\n{{#isOpen}}\r\n  {{>part}}\r\n{{/isOpen}}\r\nb\r\n"
        #expect(try Templating.render(template, with: ["part": "x\r\ny\r\n"]) == "a\r\n  x\r\n  y\r\nb\r\n")
    }

    @Test func leavesOutAByteOrderMark() throws {
        #expect(try Templating.render("\u{FEFF}{{! c }}\na") == "a")
        #expect(try Templating.render("\u{FEFF}  {{title}}", SamplePage(title: "T")) == "  T")
    }

    @Test func appendsToTheOutput() throws {
        let template = try Templating.library(["page": "{{title}}"]).compile("page", for: SamplePage.self)
        var output = Array("a".utf8)
        template.render(SamplePage(title: "b"), into: &output)
        template.render(SamplePage(title: "c"), into: &output)
        #expect(output == Array("abc".utf8))
    }

    @Test func printsTheSameFromManyTasks() async throws {
        let source = "{{#contacts}}{{name}}{{#topics}}{{.}}{{/topics}}{{/contacts}}{{{body}}}{{title}}"
        let template = try Templating.library(["page": source]).compile("page", for: SamplePage.self)
        let printed = await withTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<200 {
                group.addTask {
                    var page = SamplePage(title: "<&>")
                    page.contacts = (0..<50).map { SampleContact(name: "n\($0)", topics: ["a", "\"b\""]) }
                    var output: [UInt8] = []
                    template.render(page, into: &output)
                    return output
                }
            }
            return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        let expected = (0..<50).map { "n\($0)a&quot;b&quot;" }.joined() + "<p>Tekst</p>&lt;&amp;&gt;"
        #expect(printed == [Array(expected.utf8)])
    }
}
