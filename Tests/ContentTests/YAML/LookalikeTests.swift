import Testing

/// What is said about marks that look right and are not, and about lines that Git left.
@Suite struct LookalikeTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "no space behind the hyphen of an item",
            replace: "  - name: An Peeters",
            by: "  -name: An Peeters",
            expected: """
                Content/regio/genk.md:8:3: error: there is no space behind the hyphen [yaml.syntax]
                  8 |   -name: An Peeters
                    |   ^
                  help: write - name: An Peeters

                """),
        GoldenCase(
            "a dash instead of the hyphen of an item",
            replace: "  - name: An Peeters",
            by: "  – name: An Peeters",
            expected: """
                Content/regio/genk.md:8:3: error: – is not the hyphen that begins an item of a list [yaml.syntax]
                  8 |   – name: An Peeters
                    |   ^
                  help: write - name: An Peeters

                """),
        GoldenCase(
            "no space behind the hyphen of an item of one line",
            replace: "  - personas: [Roy]",
            by: "  -personas: [Roy]",
            expected: """
                Content/regio/genk.md:13:3: error: there is no space behind the hyphen [value.type]
                  13 |   -personas: [Roy]
                     |   ^^^^^^^^^
                  help: write - personas

                """),
        GoldenCase(
            "a no-break space behind a colon",
            replace: "title: Genk",
            by: "title:\u{A0}Genk",
            expected: """
                Content/regio/genk.md:2:7: error: there is a no-break space (U+00A0) here, where an ordinary space is needed [yaml.syntax]
                  2 | title:\u{A0}Genk
                    |       ^
                  help: delete it and type a space

                """),
        GoldenCase(
            "a no-break space in the indentation",
            replace: "    email: an@stad.example\nsubmission",
            by: "  \u{A0} email: an@stad.example\nsubmission",
            expected: """
                Content/regio/genk.md:9:3: error: there is a no-break space (U+00A0) here, where an ordinary space is needed [yaml.syntax]
                  9 |   \u{A0} email: an@stad.example
                    |   ^
                  help: delete it and type a space

                """),
        GoldenCase(
            "a title that begins with &",
            replace: "title: Genk",
            by: "title: &Genk",
            expected: """
                Content/regio/genk.md:2:8: error: an anchor with & is not allowed [yaml.anchor]
                  2 | title: &Genk
                    |        ^^^^^
                  help: write the value out wherever it is needed; put text that begins with & in quotes

                """),
        GoldenCase(
            "recognition without shares",
            replace: "  - personas: [Roy]",
            by: "  - personas: [Roy]\n    recognition: {}",
            expected: """
                Content/regio/genk.md:14:5: warning: recognition has no shares [value.empty]
                  14 |     recognition: {}
                     |     ^^^^^^^^^^^
                  help: write the shares that the addendum gives, such as very: 20, or leave recognition out

                """),
        GoldenCase(
            "two versions of the front matter",
            replace: "title: Genk",
            by: "<<<<<<< HEAD\ntitle: Genk\n=======\ntitle: Genk en As\n>>>>>>> tekst",
            expected: """
                Content/regio/genk.md:2:1: error: Git left this line here, because two people changed the same lines [file.conflict]
                  2 | <<<<<<< HEAD
                    | ^^^^^^^^^^^^
                  help: keep the lines that are right, and delete those that begin with <<<<<<<, ======= and >>>>>>>

                """),
        GoldenCase(
            "two versions of the text",
            replace: "Tekst.",
            by: "<<<<<<< HEAD\nTekst.\n=======\n>>>>>>> tekst",
            expected: """
                Content/regio/genk.md:19:1: error: Git left this line here, because two people changed the same lines [file.conflict]
                  19 | <<<<<<< HEAD
                     | ^^^^^^^^^^^^
                  help: keep the lines that are right, and delete those that begin with <<<<<<<, ======= and >>>>>>>

                """),
        GoldenCase(
            "a heading that is underlined", replace: "Tekst.", by: "Tekst.\n\nKop\n=======", expected: ""),
        GoldenCase(
            "a file that is no text",
            files: ["Content/regio/genk.md": "PK\u{3}\u{4}\u{14}\u{0}\u{6}\u{0}\u{8}\u{0}\u{0}\u{0}!\u{0}"],
            expected: """
                Content/regio/genk.md: error: this is not a text file [file.binary]
                  help: save the text as plain text in UTF-8, not as a document of a word processor

                """),
    ]
}
