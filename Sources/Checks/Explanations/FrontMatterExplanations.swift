/// The pages about the form of front matter and of YAML.
enum FrontMatterExplanations {
    /// One for each kind of finding.
    static let all = [
        Explanation(
            "front-matter.missing", .error,
            """
            The file does not begin with a line of three hyphens, so its facts cannot be told from its text.
            """,
            wrong: """
                title: Genk
                ---
                """,
            right: """
                ---
                title: Genk
                ---
                """),
        Explanation(
            "front-matter.toml", .error,
            """
            The front matter is opened with +++, which is for TOML. Addenda reads YAML between lines of three \
            hyphens.
            """,
            wrong: """
                +++
                title = "Genk"
                +++
                """,
            right: """
                ---
                title: Genk
                ---
                """),
        Explanation(
            "front-matter.unclosed", .error,
            """
            The second line of three hyphens is missing, so the text cannot be told from the facts.
            """,
            wrong: """
                ---
                title: Genk

                ## Regio-uitdagingen
                """,
            right: """
                ---
                title: Genk
                ---

                ## Regio-uitdagingen
                """),
        Explanation(
            "yaml.alias", .error,
            """
            A value that begins with * refers to another one in YAML. Front matter writes values out.
            """,
            wrong: "title: *naam",
            right: "title: Genk"),
        Explanation(
            "yaml.anchor", .error,
            """
            A value that begins with & is given a name in YAML, which front matter has no use for.
            """,
            wrong: "title: &naam Genk",
            right: "title: Genk"),
        Explanation(
            "yaml.comment", .warning,
            """
            In YAML a # behind a blank begins a comment, so the value ends before it. A subject line such as \
            “Kandidatuur #1” is cut off.
            """,
            wrong: "subject: Kandidatuur #1",
            right: "subject: \"Kandidatuur #1\""),
        Explanation(
            "yaml.document", .error,
            """
            There is a second YAML document in the front matter: a line of three dots, or of three hyphens with \
            something behind it.
            """,
            wrong: """
                title: Genk
                ...
                summary: Partners
                """,
            right: """
                title: Genk
                summary: Partners
                """),
        Explanation(
            "yaml.key", .error,
            """
            A key is a list or a group, which cannot be. It is often text that begins with a bracket.
            """,
            wrong: "[Genk]: regio",
            right: "title: \"[Genk]\""),
        Explanation(
            "yaml.merge-key", .error,
            """
            The key << merges groups in YAML. Front matter writes keys out.
            """,
            wrong: "<<: *contact",
            right: "name: An Peeters"),
        Explanation(
            "yaml.syntax", .error,
            """
            The front matter is not YAML: a bracket or quote is not closed, a tab indents, or a colon stands in text \
            without quotes.
            """,
            wrong: "about: Vragen: enkel per mail",
            right: "about: \"Vragen: enkel per mail\""),
        Explanation(
            "yaml.tag", .error,
            """
            A value that begins with ! names its type in YAML. Everything is text here.
            """,
            wrong: "title: !stad Genk",
            right: "title: \"!stad Genk\""),
        Explanation(
            "yaml.too-deep", .error,
            """
            Lists and groups are nested far deeper than any file needs.
            """,
            wrong: "title: [[[[[[[[[[[[[[[[[Genk]]]]]]]]]]]]]]]]]",
            right: "title: Genk"),
        Explanation(
            "yaml.too-large", .error,
            """
            The front matter has more values than any honest file.
            """,
            wrong: "municipalities: [a, b, …]   # 20,000 of them",
            right: "municipalities: [Genk, As]"),
    ]
}
