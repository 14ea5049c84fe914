import Diagnostics
import Templates
import Testing

@Suite("Templates that come to more than any memory holds")
struct GrowthTests {
    /// `a0` calls `a1` twice, `a1` calls `a2` twice, and so on.
    private static func doubling(_ levels: Int, _ call: (String) -> String) -> [String: String] {
        var templates = ["a\(levels)": "x\n"]
        for level in 0..<levels { templates["a\(level)"] = call("a\(level + 1)") + call("a\(level + 1)") }
        return templates
    }

    private static let help = """
        call a template once, with a list in it, instead of from several places; a page may come to \
        200000 tags and lines, and 16 MiB of text
        """

    @Test func stopsAtPartialsThatDouble() {
        #expect(
            Templating.findings("{{>a0}}", with: Self.doubling(30) { "{{>\($0)}}" }) == """
                Templates/a13.mustache:1:4: error: a14 becomes too large: the templates in it call others again and again [template.too-large]
                  1 | {{>a14}}{{>a14}}
                    |    ^^^
                  help: \(Self.help)

                """)
    }

    @Test func stopsAtParentsThatDouble() {
        let templates = Self.doubling(30) { "{{<\($0)}}{{$b}}{{$b}}{{/b}}{{/b}}{{/\($0)}}" }
        let findings = Templating.findings(
            "{{<a0}}{{/a0}}", with: templates.merging(["a30": "{{$b}}y{{/b}}"]) { $1 })
        #expect(
            findings == """
                Templates/a14.mustache:1:4: error: a15 becomes too large: the templates in it call others again and again [template.too-large]
                  1 | {{<a15}}{{$b}}{{$b}}{{/b}}{{/b}}{{/a15}}{{<a15}}{{$b}}{{$b}}{{/b}}{{/b}}{{/a15}}
                    |    ^^^
                  help: \(Self.help)

                """)
    }

    @Test func stopsAtTextThatDoubles() {
        var templates = Self.doubling(12) { "{{>\($0)}}" }
        templates["a12"] = String(repeating: "x", count: 1 << 20)
        #expect(
            Templating.findings("{{title}}{{>a0}}", with: templates) == """
                Templates/a6.mustache:1:4: error: a7 becomes too large: the templates in it call others again and again [template.too-large]
                  1 | {{>a7}}{{>a7}}
                    |    ^^
                  help: \(Self.help)

                """)
    }

    @Test func stopsAtOneTemplateOfItsOwnSize() {
        #expect(
            Templating.findings(String(repeating: "{{title}}", count: 200_001)) == """
                Templates/page.mustache: error: page becomes too large: the templates in it call others again and again [template.too-large]
                  help: \(Self.help)

                """)
    }

    @Test func doesNotWordTheSameFaultForEver() {
        var templates = Self.doubling(30) { "{{>\($0)}}" }
        templates["a30"] = "{{titel}}"
        #expect(
            Templating.findings("{{>a0}}", with: templates) == """
                Templates/a30.mustache:1:3: error: titel is not a name known here [template.unknown-name]
                  1 | {{titel}}
                    |   ^^^^^
                  help: did you mean title?

                """)
    }

    @Test func bearsWhatDoublesAFewTimes() throws {
        #expect(try Templating.render("{{>a0}}", with: Self.doubling(10) { "{{>\($0)}}" }).utf8.count == 2048)
    }

    @Test func stopsAtTooManyTemplatesWithinEachOther() {
        var templates = ["a101": "x"]
        for level in 0..<101 { templates["a\(level)"] = "{{>a\(level + 1)}}" }
        #expect(
            Templating.findings("{{>a0}}", with: templates) == """
                Templates/a99.mustache:1:4: error: a100 stands within more than 100 other templates [template.nested-too-deep]
                  1 | {{>a100}}
                    |    ^^^^
                  help: let fewer templates call each other

                """)
    }
}
