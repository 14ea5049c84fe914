import Testing

/// What is said about files whose parts cannot be told apart.
@Suite struct FrontMatterTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "an empty file",
            region: "",
            expected: """
                Content/regio/genk.md: error: the file is empty [file.empty]
                  help: write the keys between two lines --- and the text below

                """),
        GoldenCase(
            "a file with only blank lines",
            region: """

                 


                """,
            expected: """
                Content/regio/genk.md: error: the file is empty [file.empty]
                  help: write the keys between two lines --- and the text below

                """),
        GoldenCase(
            "TOML with three plus signs",
            region: """
                +++
                title = "Genk"
                +++
                Tekst

                """,
            expected: """
                Content/regio/genk.md:1:1: error: the front matter is opened by +++, which is for TOML [front-matter.toml]
                  1 | +++
                    | ^^^
                  help: write --- on the lines before and after the keys, and the keys as key: value

                """),
        GoldenCase(
            "four plus signs instead of hyphens",
            region: """
                ++++
                title: Genk
                ++++
                Tekst

                """,
            expected: """
                Content/regio/genk.md:1:1: error: the front matter is opened by ++++, which is for TOML [front-matter.toml]
                  1 | ++++
                    | ^^^^
                  help: write --- on the lines before and after the keys, and the keys as key: value

                """),
        GoldenCase(
            "no front matter",
            region: """
                # Genk

                Tekst

                """,
            expected: """
                Content/regio/genk.md:1:1: error: the file does not begin with front matter [front-matter.missing]
                  1 | # Genk
                    | ^^^^^^
                  help: make --- the first line, write the keys below it, and close them with another ---

                """),
        GoldenCase(
            "an empty line before the front matter",
            region: """

                ---
                title: Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:1:1: error: the first line is empty where --- was expected [front-matter.missing]
                  1 |\u{20}
                    | ^
                  help: remove the empty lines above the first ---

                """),
        GoldenCase(
            "a dash instead of hyphens",
            region: """
                —-
                title: Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:1:1: error: the first line is not exactly three hyphens [front-matter.missing]
                  1 | —-
                    | ^^
                  help: write --- and nothing else

                """),
        GoldenCase(
            "text behind the opening",
            region: """
                --- title: Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:1:1: error: the file does not begin with front matter [front-matter.missing]
                  1 | --- title: Genk
                    | ^^^^^^^^^^^^^^^
                  help: make --- the first line, write the keys below it, and close them with another ---

                """),
        GoldenCase(
            "front matter that is never closed",
            region: """
                ---
                title: Genk

                ## Kop

                """,
            expected: """
                Content/regio/genk.md:1:1: error: the front matter that opens here is never closed [front-matter.unclosed]
                  1 | ---
                    | ^^^
                  help: write --- on a line of its own behind the last key

                """),
        GoldenCase(
            "a closing line with four hyphens",
            region: """
                ---
                title: Genk
                ----

                Tekst

                """,
            expected: """
                Content/regio/genk.md:1:1: error: the front matter that opens here is never closed [front-matter.unclosed]
                  1 | ---
                    | ^^^
                  help: line 3 is ----: write exactly --- there

                """),
        GoldenCase(
            "a closing line with plus signs",
            region: """
                ---
                title: Genk
                ++++

                """,
            expected: """
                Content/regio/genk.md:1:1: error: the front matter that opens here is never closed [front-matter.unclosed]
                  1 | ---
                    | ^^^
                  help: line 3 is ++++: write exactly --- there

                """),
        GoldenCase(
            "only an opening line",
            region: "---",
            expected: """
                Content/regio/genk.md:1:1: error: the front matter that opens here is never closed [front-matter.unclosed]
                  1 | ---
                    | ^^^
                  help: write --- on a line of its own behind the last key

                """),
        GoldenCase(
            "front matter without keys",
            region: """
                ---
                ---
                Tekst

                """,
            expected: """
                Content/regio/genk.md:1:1: error: challenges is missing [key.missing]
                  1 | ---
                    | ^^^
                  help: add challenges: [{personas: [Roy]}]

                Content/regio/genk.md:1:1: error: contacts is missing [key.missing]
                  1 | ---
                    | ^^^
                  help: add contacts: [{name: Jan Peeters, email: jan.peeters@stad.example}]

                Content/regio/genk.md:1:1: error: municipalities is missing [key.missing]
                  1 | ---
                    | ^^^
                  help: add municipalities: [Genk, As]

                Content/regio/genk.md:1:1: error: submission is missing [key.missing]
                  1 | ---
                    | ^^^
                  help: add submission: {email: jan.peeters@stad.example}

                Content/regio/genk.md:1:1: error: timing is missing [key.missing]
                  1 | ---
                    | ^^^
                  help: add timing: {launch: 2023-04-21, deadline: 2023-06-01 23:59}

                Content/regio/genk.md:1:1: error: title is missing [key.missing]
                  1 | ---
                    | ^^^
                  help: add title: Genk

                """),
        GoldenCase(
            "front matter that is only text",
            region: """
                ---
                Welkom in Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:2:1: error: the front matter must be keys with values [value.type]
                  2 | Welkom in Genk
                    | ^^^^^^^^^^^^^^
                  help: write lines such as title: Genk

                """),
        GoldenCase(
            "front matter that is a list",
            region: """
                ---
                - Genk
                - As
                ---

                """,
            expected: """
                Content/regio/genk.md:2:1: error: the front matter must be keys with values [value.type]
                  2 | - Genk
                    | ^
                  help: write lines such as title: Genk

                """),
    ]
}
