import Testing

/// What is said about the programme, personas and pages.
@Suite struct ProgrammeFileTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "a programme without a title",
            files: [
                "Content/programma.md": """
                ---
                tagline: Samen
                ---

                """
            ],
            expected: """
                Content/programma.md:1:1: error: title is missing [key.missing]
                  1 | ---
                    | ^^^
                  help: add title: Capacity Building Lokale Partnerschappen

                """),
        GoldenCase(
            "an unknown key",
            files: [
                "Content/programma.md": """
                ---
                title: Oproep
                baseurl: https://stad.be/
                ---

                """
            ],
            expected: """
                Content/programma.md:3:1: error: “baseurl” is not a key of the programme file [key.unknown]
                  3 | baseurl: https://stad.be/
                    | ^^^^^^^
                  help: did you mean base_url?

                """),
        GoldenCase(
            "another language",
            files: [
                "Content/programma.md": """
                ---
                title: Oproep
                language: fr-BE
                ---

                """
            ],
            expected: """
                Content/programma.md:3:11: error: language can only be nl-BE [value.choice]
                  3 | language: fr-BE
                    |           ^^^^^
                  help: write language: nl-BE, or leave the key out

                """),
        GoldenCase(
            "another time zone",
            files: [
                "Content/programma.md": """
                ---
                title: Oproep
                timezone: UTC
                ---

                """
            ],
            expected: """
                Content/programma.md:3:11: error: timezone can only be Europe/Brussels [value.choice]
                  3 | timezone: UTC
                    |           ^^^
                  help: write timezone: Europe/Brussels, or leave the key out

                """),
        GoldenCase(
            "a base address that is a placeholder",
            files: [
                "Content/programma.md": """
                ---
                title: Oproep
                base_url: https://addenda.example/oproep
                ---

                """
            ],
            expected: """
                Content/programma.md:3:11: warning: addenda.example exists only in examples [placeholder.unfilled]
                  3 | base_url: https://addenda.example/oproep
                    |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: write the address at which the site will be, or leave the key out

                """),
        GoldenCase(
            "a base address with a fragment",
            files: [
                "Content/programma.md": """
                ---
                title: Oproep
                base_url: https://stad.be/#top
                ---

                """
            ],
            expected: """
                Content/programma.md:3:11: error: https://stad.be/#top cannot be the address of the site: it has a # [url.invalid]
                  3 | base_url: https://stad.be/#top
                    |           ^^^^^^^^^^^^^^^^^^^^
                  help: leave out the # and what follows it

                """),
        GoldenCase(
            "a base address without a scheme",
            files: [
                "Content/programma.md": """
                ---
                title: Oproep
                base_url: stad.be
                ---

                """
            ],
            expected: """
                Content/programma.md:3:11: error: stad.be is not a web address: it does not begin with https:// [url.invalid]
                  3 | base_url: stad.be
                    |           ^^^^^^^
                  help: write the whole address, such as https://www.stad.example/addendum

                """),
        GoldenCase(
            "a number of days out of range",
            files: [
                "Content/programma.md": """
                ---
                title: Oproep
                closing_soon_days: 90
                ---

                """
            ],
            expected: """
                Content/programma.md:3:20: error: 90 is not a whole number from 1 to 60 [number.invalid]
                  3 | closing_soon_days: 90
                    |                    ^^
                  help: write closing_soon_days: 7

                """),
        GoldenCase(
            "a number of days in words",
            files: [
                "Content/programma.md": """
                ---
                title: Oproep
                closing_soon_days: zeven
                ---

                """
            ],
            expected: """
                Content/programma.md:3:20: error: zeven is not a whole number from 1 to 60 [number.invalid]
                  3 | closing_soon_days: zeven
                    |                    ^^^^^
                  help: write closing_soon_days: 7

                """),
        GoldenCase(
            "a programme office without a way to reach it",
            files: [
                "Content/programma.md": """
                ---
                title: Oproep
                contact: {name: Bureau}
                ---

                """
            ],
            expected: """
                Content/programma.md:3:1: error: email or phone is missing in this contact [key.missing]
                  3 | contact: {name: Bureau}
                    | ^^^^^^^
                  help: add email: jan.peeters@stad.example or phone: 011 12 34 56

                """),
        GoldenCase(
            "a persona without a name",
            files: [
                "Content/persona/roy.md": """
                ---
                summary: Roy
                ---

                """
            ],
            expected: """
                Content/persona/roy.md:1:1: error: name is missing [key.missing]
                  1 | ---
                    | ^^^
                  help: add name: Roy

                """),
        GoldenCase(
            "a page without a title",
            files: [
                "Content/pagina/over.md": """
                ---
                description: Over
                ---

                """
            ],
            expected: """
                Content/pagina/over.md:1:1: error: title is missing [key.missing]
                  1 | ---
                    | ^^^
                  help: add title: Privacy

                """),
        GoldenCase(
            "an unknown key of a page",
            files: [
                "Content/pagina/over.md": """
                ---
                title: Over
                summary: Over
                ---

                """
            ],
            expected: """
                Content/pagina/over.md:3:1: error: “summary” is not a key of a page file [key.unknown]
                  3 | summary: Over
                    | ^^^^^^^
                  help: the keys are title, description

                """),
        GoldenCase(
            "faults in several files",
            files: [
                "Content/programma.md": "",
                "Content/regio/genk.md": GoldenCase.region(replacing: "title: Genk", by: "titel: Genk"),
                "Content/regio/leuven.md": """
                +++
                +++

                """,
                "Content/persona/roy.md": """
                ---
                nam: Roy
                ---

                """,
            ],
            expected: """
                Content/persona/roy.md:2:1: error: “nam” is not a key of a persona file [key.unknown]
                  2 | nam: Roy
                    | ^^^
                  help: did you mean name?

                Content/programma.md: error: the file is empty [file.empty]
                  help: write the keys between two lines --- and the text below

                Content/regio/genk.md:2:1: error: “titel” is not a key of a region file [key.unknown]
                  2 | titel: Genk
                    | ^^^^^
                  help: did you mean title?

                Content/regio/leuven.md:1:1: error: the front matter is opened by +++, which is for TOML [front-matter.toml]
                  1 | +++
                    | ^^^
                  help: write --- on the lines before and after the keys, and the keys as key: value

                """),
    ]
}
