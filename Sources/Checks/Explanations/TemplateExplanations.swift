/// The pages about templates.
enum TemplateExplanations {
    /// One for each kind of finding.
    static let all = [
        Explanation(
            "template.duplicate-block", .error, .project,
            """
            A block of a layout is filled twice, so one of the two would be lost.
            """,
            wrong: "{{<layout}}{{$main}}a{{/main}}{{$main}}b{{/main}}{{/layout}}",
            right: "{{<layout}}{{$main}}a b{{/main}}{{/layout}}"),
        Explanation(
            "template.duplicate-name", .error, .project,
            """
            Two files are templates of one name.
            """,
            wrong: "Templates/home.mustache twice, in two folders",
            right: "Templates/home.mustache"),
        Explanation(
            "template.empty-tag", .error, .project,
            """
            A tag has no name in it.
            """,
            wrong: "{{ }}",
            right: "{{title}}"),
        Explanation(
            "template.escaped-html", .error, .project,
            """
            The value is HTML already; escaping it would show its tags to readers.
            """,
            wrong: "{{introduction}}",
            right: "{{{introduction}}}"),
        Explanation(
            "template.raw-text", .error, .project,
            """
            The value is plain text, which is always escaped, so that content cannot bring in HTML.
            """,
            wrong: "{{{title}}}",
            right: "{{title}}"),
        Explanation(
            "template.invalid-delimiters", .error, .project,
            """
            A tag that sets other delimiters is not complete.
            """,
            wrong: "{{=<%=}}",
            right: "{{=<% %>=}}"),
        Explanation(
            "template.invalid-name", .error, .project,
            """
            A name in a tag has a blank or a mark in it.
            """,
            wrong: "{{the title}}",
            right: "{{title}}"),
        Explanation(
            "template.invalid-utf8", .error, .project,
            """
            The file is not in UTF-8.
            """,
            wrong: "# saved as Windows-1252",
            right: "# saved as UTF-8"),
        Explanation(
            "template.mismatched-section", .error, .project,
            """
            A section is closed by another name than it was opened with.
            """,
            wrong: "{{#summary}}…{{/sumary}}",
            right: "{{#summary}}…{{/summary}}"),
        Explanation(
            "template.missing-partial", .error, .project,
            """
            A template prints another one that does not exist.
            """,
            wrong: "{{>regioncard}}",
            right: "{{>region-card}}"),
        Explanation(
            "template.missing-template", .error, .project,
            """
            A template that every site needs is missing.
            """,
            wrong: "Templates/   # without region.mustache",
            right: "Templates/region.mustache"),
        Explanation(
            "template.nested-too-deep", .error, .project,
            """
            Tags are open within each other far deeper than any page needs.
            """,
            wrong: "{{#a}}{{#a}}{{#a}}…",
            right: "# the inner part as a partial of its own"),
        Explanation(
            "template.never-absent", .error, .project,
            """
            The value is always there, so a section for its absence would never show.
            """,
            wrong: "{{^title}}Zonder titel{{/title}}",
            right: "{{title}}"),
        Explanation(
            "template.no-fields", .error, .project,
            """
            The value has no names within it.
            """,
            wrong: "{{title.text}}",
            right: "{{title}}"),
        Explanation(
            "template.not-printable", .error, .project,
            """
            The value is a list or a group, which cannot be printed by itself.
            """,
            wrong: "{{contacts}}",
            right: "{{#contacts}}{{name}}{{/contacts}}"),
        Explanation(
            "template.optional-outside-section", .error, .project,
            """
            The value may be absent. Printed outside its own section it could silently vanish, and with it a \
            deadline.
            """,
            wrong: "<p>{{summary}}</p>",
            right: "{{#summary}}<p>{{summary}}</p>{{/summary}}"),
        Explanation(
            "template.outside-block", .error, .project,
            """
            Between the blocks of a layout nothing is printed.
            """,
            wrong: "{{<layout}}Hallo{{$main}}…{{/main}}{{/layout}}",
            right: "{{<layout}}{{$main}}Hallo …{{/main}}{{/layout}}"),
        Explanation(
            "template.recursive-partial", .error, .project,
            """
            A template prints itself, without an end.
            """,
            wrong: """
                # in a.mustache
                {{>a}}
                """,
            right: """
                # in a.mustache
                {{>b}}
                """),
        Explanation(
            "template.unclosed-section", .error, .project,
            """
            A section is opened and never closed.
            """,
            wrong: "{{#summary}}<p>{{summary}}</p>",
            right: "{{#summary}}<p>{{summary}}</p>{{/summary}}"),
        Explanation(
            "template.unclosed-tag", .error, .project,
            """
            A tag is opened and not closed.
            """,
            wrong: "{{title",
            right: "{{title}}"),
        Explanation(
            "template.unexpected-close", .error, .project,
            """
            A tag closes a section that is not open.
            """,
            wrong: "{{/summary}}",
            right: "{{#summary}}…{{/summary}}"),
        Explanation(
            "template.unknown-block", .error, .project,
            """
            The layout has no block of this name, so what fills it would be lost.
            """,
            wrong: "{{<layout}}{{$mian}}…{{/mian}}{{/layout}}",
            right: "{{<layout}}{{$main}}…{{/main}}{{/layout}}"),
        Explanation(
            "template.unknown-name", .error, .project,
            """
            The page has no value of this name. Elsewhere it would print nothing, and a deadline could vanish.
            """,
            wrong: "{{titel}}",
            right: "{{title}}"),
        Explanation(
            "asset.circle", .error, .project,
            """
            Style sheets name each other in a circle, so none of them can get its published name.
            """,
            wrong: """
                /* in a.css */ @import "b.css";
                /* in b.css */ @import "a.css";
                """,
            right: "/* in a.css */ @import \"b.css\";"),
        Explanation(
            "asset.foreign", .error, .project,
            """
            A style sheet takes something from another server, which would see who reads the site.
            """,
            wrong: "@import \"https://fonts.example/hand.css\";",
            right: "@import \"hand.css\";"),
        Explanation(
            "asset.outside", .error, .project,
            """
            A style sheet names a file that is not in Templates/assets, so it would not be published.
            """,
            wrong: "url(../../Content/bestand/foto.png)",
            right: "url(foto.png)"),
        Explanation(
            "asset.rooted", .error, .project,
            """
            An address begins at the root of the server, where the site need not be.
            """,
            wrong: "url(/assets/foto.png)",
            right: "url(foto.png)"),
        Explanation(
            "asset.unknown", .error, .project,
            """
            A style sheet names a file that does not exist.
            """,
            wrong: "url(fonts/hnad.woff2)",
            right: "url(fonts/hand.woff2)"),
        Explanation(
            "template.too-large", .error, .project,
            """
            Templates call each other so often that a page would become huge.
            """,
            wrong: "# a partial that calls two others, which call two others …",
            right: "# the same with fewer calls"),
        Explanation(
            "template.unused", .warning, .project,
            """
            No page is made from a template, and no other template calls it. Often its name is misspelled.
            """,
            wrong: "Templates/regioncard.mustache",
            right: "Templates/region-card.mustache"),
    ]
}
