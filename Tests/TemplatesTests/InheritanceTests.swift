import Testing

@Suite("Templates within templates")
struct InheritanceTests {
    private let layout = """
        <html>
          <title>{{$title}}Addenda{{/title}}</title>
          <main>
            {{$content}}
            <p>leeg</p>
            {{/content}}
          </main>
        </html>

        """

    @Test func fillsTheBlocksOfALayout() throws {
        let page = """
            {{<layout}}
            {{$title}}{{title}}{{/title}}
            {{$content}}
            <h1>{{title}}</h1>
              {{#towns}}
              <li>{{.}}</li>
              {{/towns}}
            {{/content}}
            {{/layout}}

            """
        #expect(
            try Templating.render(page, .init(title: "T", towns: ["As", "Genk"]), with: ["layout": layout])
                == """
                <html>
                  <title>T</title>
                  <main>
                    <h1>T</h1>
                      <li>As</li>
                      <li>Genk</li>
                  </main>
                </html>

                """)
    }

    @Test func keepsWhatIsNotFilled() throws {
        #expect(
            try Templating.render("{{<layout}}{{/layout}}", with: ["layout": layout]) == """
                <html>
                  <title>Addenda</title>
                  <main>
                    <p>leeg</p>
                  </main>
                </html>

                """)
    }

    @Test func indentsTheLinesOfPartials() throws {
        var page = SamplePage()
        page.body = .init(trusted: "<pre>\nx\n</pre>")
        #expect(
            try Templating.render(
                "<div>\n  {{>part}}\n</div>\n", page,
                with: [
                    "part": "<p>\n\t{{>inner}}\n</p>\n", "inner": "{{{body}}}\n<hr>\n",
                ]) == "<div>\n  <p>\n  \t<pre>\nx\n</pre>\n  \t<hr>\n  </p>\n</div>\n")
    }

    @Test func resolvesNamesWhereAPartialStands() throws {
        var page = SamplePage(title: "T")
        page.contacts = [.init(name: "A"), .init(name: "B")]
        #expect(
            try Templating.render(
                "{{#contacts}}{{>card}}{{/contacts}}{{#office}}{{>card}}{{/office}}", page,
                with: [
                    "card": "({{name}} {{title}})"
                ]) == "(A T)(B T)(Kantoor T)")
    }

    @Test func resolvesNamesWhereABlockStands() throws {
        #expect(
            try Templating.render(
                "{{<p}}{{$b}}{{name}}{{/b}}{{/p}}",
                with: [
                    "p": "{{#office}}{{$b}}{{/b}}{{/office}}"
                ]) == "Kantoor")
    }

    @Test func doesNotFillABlockWithItself() throws {
        #expect(
            try Templating.render("{{<p}}{{$b}}<b>{{$b}}x{{/b}}</b>{{/b}}{{/p}}", with: ["p": "{{$b}}{{/b}}"])
                == "<b>x</b>")
    }

    @Test func setsDelimitersForOneFileOnly() throws {
        #expect(
            try Templating.render(
                "{{=<% %>=}}<%title%> {{title}} <%>part%>", .init(title: "T"),
                with: [
                    "part": "{{title}}"
                ]) == "T {{title}} T")
    }
}
