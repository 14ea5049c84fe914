import Testing

/// What is said about names in lists and about files that are named.
@Suite struct ListTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "a municipality twice",
            replace: "[Genk, As]",
            by: "[Genk, As, Genk]",
            expected: """
                Content/regio/genk.md:3:28: error: the municipality Genk is in the list twice; the first is on line 3 [municipality.duplicate]
                  3 | municipalities: [Genk, As, Genk]
                    |                            ^^^^
                  help: keep one of the two

                """),
        GoldenCase(
            "a municipality twice in another spelling",
            replace: "[Genk, As]",
            by: "[Houthalen-Helchteren, As, houthalen helchteren]",
            expected: """
                Content/regio/genk.md:3:44: error: the municipality houthalen helchteren is in the list twice; the first is on line 3 as Houthalen-Helchteren [municipality.duplicate]
                  3 | municipalities: [Houthalen-Helchteren, As, houthalen helchteren]
                    |                                            ^^^^^^^^^^^^^^^^^^^^
                  help: keep one of the two

                """),
        GoldenCase(
            "a persona twice",
            replace: "personas: [Roy]",
            by: """
                personas:
                      - Roy
                      - Marcel
                      - Roy
                """,
            expected: """
                Content/regio/genk.md:16:9: error: the persona Roy is in the list twice; the first is on line 14 [persona.duplicate]
                  16 |       - Roy
                     |         ^^^
                  help: keep one of the two

                """),
        GoldenCase(
            "a source that is missing",
            replace: "title: Genk",
            by: """
                title: Genk
                source: genk.pdf
                """,
            expected: """
                Content/regio/genk.md:3:9: error: there is no file genk.pdf in Content/bestand [source.missing]
                  3 | source: genk.pdf
                    |         ^^^^^^^^
                  help: put the file there, or leave the key out

                """),
        GoldenCase(
            "a source with a slip",
            files: [
                "Content/bestand/addenda/genk.pdf": "%PDF",
                "Content/bestand/leuven.pdf": "%PDF",
                "Content/regio/genk.md": GoldenCase.region(
                    replacing: "title: Genk",
                    by: """
                        title: Genk
                        source: addenda/gnk.pdf
                        """),
            ],
            expected: """
                Content/regio/genk.md:3:9: error: there is no file addenda/gnk.pdf in Content/bestand [source.missing]
                  3 | source: addenda/gnk.pdf
                    |         ^^^^^^^^^^^^^^^
                  help: did you mean addenda/genk.pdf?

                """),
        GoldenCase(
            "a source in another folder",
            files: [
                "Content/bestand/addenda/Genk.pdf": "%PDF",
                "Content/regio/genk.md": GoldenCase.region(
                    replacing: "title: Genk",
                    by: """
                        title: Genk
                        source: bestand/genk.pdf
                        """),
            ],
            expected: """
                Content/regio/genk.md:3:9: error: there is no file bestand/genk.pdf in Content/bestand [source.missing]
                  3 | source: bestand/genk.pdf
                    |         ^^^^^^^^^^^^^^^^
                  help: did you mean addenda/Genk.pdf?

                """),
    ]
}
