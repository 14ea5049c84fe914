import Testing

/// What is said about former addresses.
@Suite struct AliasTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "an alias that is a region",
            files: [
                "Content/regio/leuven.md": GoldenCase.region(
                    replacing: "title: Genk",
                    by: """
                        title: Leuven
                        aliases: [genk]
                        """)
            ],
            expected: """
                Content/regio/leuven.md:3:11: error: genk is the name of another region: Content/regio/genk.md [slug.duplicate]
                  3 | aliases: [genk]
                    |           ^^^^
                  help: remove the alias, or correct it

                """),
        GoldenCase(
            "an alias that is the region itself",
            files: [
                "Content/regio/genk.md": GoldenCase.region(
                    replacing: "title: Genk",
                    by: """
                        title: Genk
                        aliases: [genk]
                        """)
            ],
            expected: """
                Content/regio/genk.md:3:11: error: genk is the present name of this region, not a former one [slug.duplicate]
                  3 | aliases: [genk]
                    |           ^^^^
                  help: remove the alias, or correct it

                """),
        GoldenCase(
            "an alias that is a draft",
            files: [
                "Content/regio/genk.md": GoldenCase.region(
                    replacing: "title: Genk",
                    by: """
                        title: Genk
                        aliases: [leuven]
                        """),
                "Content/regio/leuven.md": """
                ---
                draft: true
                ---

                """,
            ],
            expected: """
                Content/regio/genk.md:3:11: error: leuven is the name of another region: Content/regio/leuven.md [slug.duplicate]
                  3 | aliases: [leuven]
                    |           ^^^^^^
                  help: remove the alias, or correct it

                """),
        GoldenCase(
            "an alias of two regions",
            files: [
                "Content/regio/genk.md": GoldenCase.region(
                    replacing: "title: Genk",
                    by: """
                        title: Genk
                        aliases: [limburg]
                        """),
                "Content/regio/leuven.md": GoldenCase.region(
                    replacing: "title: Genk",
                    by: """
                        title: Leuven
                        aliases: [limburg]
                        """),
            ],
            expected: """
                Content/regio/leuven.md:3:11: error: limburg is an alias in Content/regio/genk.md too [slug.duplicate]
                  3 | aliases: [limburg]
                    |           ^^^^^^^
                  help: remove the alias, or correct it

                """),
        GoldenCase(
            "an alias twice",
            replace: "title: Genk",
            by: """
                title: Genk
                aliases: [oud, oud]
                """,
            expected: """
                Content/regio/genk.md:3:16: error: oud is in the list twice [slug.duplicate]
                  3 | aliases: [oud, oud]
                    |                ^^^
                  help: remove the alias, or correct it

                """),
        GoldenCase(
            "an alias that is no slug",
            replace: "title: Genk",
            by: """
                title: Genk
                aliases: [Genk Stad]
                """,
            expected: """
                Content/regio/genk.md:3:11: error: Genk Stad is not a slug: it may have only a–z, 0–9 and single hyphens [slug.invalid]
                  3 | aliases: [Genk Stad]
                    |           ^^^^^^^^^
                  help: write genk-stad

                """),
    ]
}
