import Testing

/// What is said about YAML that cannot be read.
@Suite struct YAMLSyntaxTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "a line without a colon",
            region: """
                ---
                title: Genk
                summary
                draft: true
                ---

                """,
            expected: """
                Content/regio/genk.md:3:1: error: the line has no colon behind its key [yaml.syntax]
                  3 | summary
                    | ^
                  help: write a key, a colon, a space and the value, such as title: Genk

                """),
        GoldenCase(
            "a first line without a colon",
            region: """
                ---
                title Genk
                draft: true
                ---

                """,
            expected: """
                Content/regio/genk.md:2:1: error: the line has no colon behind its key [yaml.syntax]
                  2 | title Genk
                    | ^
                  help: write a key, a colon, a space and the value, such as title: Genk

                """),
        GoldenCase(
            "no space behind a colon",
            region: """
                ---
                title:Genk
                draft: true
                ---

                """,
            expected: """
                Content/regio/genk.md:2:1: error: there is no space behind the colon [yaml.syntax]
                  2 | title:Genk
                    | ^
                  help: write title: Genk

                """),
        GoldenCase(
            "a bracket that is not closed",
            region: """
                ---
                municipalities: [Genk, As
                title: Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:2:17: error: the [ that opens here is never closed [yaml.syntax]
                  2 | municipalities: [Genk, As
                    |                 ^
                  help: add ] at the end

                """),
        GoldenCase(
            "a bracket that is not closed at the end",
            region: """
                ---
                title: Genk
                municipalities: [
                ---

                """,
            expected: """
                Content/regio/genk.md:3:17: error: the [ that opens here is never closed [yaml.syntax]
                  3 | municipalities: [
                    |                 ^
                  help: add ] at the end

                """),
        GoldenCase(
            "a brace that is not closed",
            region: """
                ---
                submission: {email: jan@stad.example
                ---

                """,
            expected: """
                Content/regio/genk.md:2:13: error: the { that opens here is never closed [yaml.syntax]
                  2 | submission: {email: jan@stad.example
                    |             ^
                  help: add } at the end

                """),
        GoldenCase(
            "a comma that is missing",
            region: """
                ---
                municipalities: ["Genk" "As"]
                ---

                """,
            expected: """
                Content/regio/genk.md:2:25: error: a comma or ] was expected here [yaml.syntax]
                  2 | municipalities: ["Genk" "As"]
                    |                         ^
                  help: put a comma between two values, and quotes around a value that has a bracket or a comma

                """),
        GoldenCase(
            "a bracket too many",
            region: """
                ---
                municipalities: [Genk, As]]
                ---

                """,
            expected: """
                Content/regio/genk.md:2:27: error: there is one closing bracket too many [yaml.syntax]
                  2 | municipalities: [Genk, As]]
                    |                           ^
                  help: remove it, or put the whole value in quotes

                """),
        GoldenCase(
            "a list behind its key",
            region: """
                ---
                municipalities: - Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:2:17: error: a list with - cannot begin on the line of its key [yaml.syntax]
                  2 | municipalities: - Genk
                    |                 ^
                  help: put every item on a line of its own below the key, or write [first, second]

                """),
        GoldenCase(
            "a directive",
            region: """
                ---
                %YAML 1.2
                title: Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:2:1: error: a line cannot begin with % [yaml.syntax]
                  2 | %YAML 1.2
                    | ^
                  help: remove the line

                """),
        GoldenCase(
            "an end of document",
            region: """
                ---
                title: Genk
                ...
                draft: true
                ---

                """,
            expected: """
                Content/regio/genk.md:4:1: error: the line above ends the front matter [yaml.syntax]
                  4 | draft: true
                    | ^
                  help: remove the line that is just ...

                """),
    ]
}
