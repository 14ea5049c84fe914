import Testing

/// What is said about keys: unknown, missing, written twice.
@Suite struct KeyTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "an unknown key near a known one",
            replace: "municipalities: [",
            by: "municipality: [",
            expected: """
                Content/regio/genk.md:3:1: error: “municipality” is not a key of a region file [key.unknown]
                  3 | municipality: [Genk, As]
                    | ^^^^^^^^^^^^
                  help: did you mean municipalities?

                """),
        GoldenCase(
            "a key in capitals",
            replace: "title: Genk",
            by: "Title: Genk",
            expected: """
                Content/regio/genk.md:2:1: error: “Title” is not a key of a region file [key.unknown]
                  2 | Title: Genk
                    | ^^^^^
                  help: did you mean title?

                """),
        GoldenCase(
            "a key with a hyphen",
            replace: "title: Genk",
            by: """
                title: Genk
                municipality-note: Zie het addendum
                """,
            expected: """
                Content/regio/genk.md:3:1: error: “municipality-note” is not a key of a region file [key.unknown]
                  3 | municipality-note: Zie het addendum
                    | ^^^^^^^^^^^^^^^^^
                  help: did you mean municipality_note?

                """),
        GoldenCase(
            "a key that resembles none",
            replace: "title: Genk",
            by: """
                title: Genk
                kleur: blauw
                """,
            expected: """
                Content/regio/genk.md:3:1: error: “kleur” is not a key of a region file [key.unknown]
                  3 | kleur: blauw
                    | ^^^^^
                  help: the keys are title, summary, draft, municipalities, municipality_note, aliases, source, timing, contacts, submission, challenges, updates, accept

                """),
        GoldenCase(
            "an unknown key below timing",
            replace: "  launch: 2023",
            by: "  launched: 2023",
            expected: """
                Content/regio/genk.md:5:3: error: “launched” is not a key of timing [key.unknown]
                  5 |   launched: 2023-04-21
                    |   ^^^^^^^^
                  help: did you mean launch?

                """),
        GoldenCase(
            "an unknown key in a contact",
            replace: """
                    email: an@stad.example
                sub
                """,
            by: """
                    mail: an@stad.example
                sub
                """,
            expected: """
                Content/regio/genk.md:9:5: error: “mail” is not a key of this contact [key.unknown]
                  9 |     mail: an@stad.example
                    |     ^^^^
                  help: did you mean email?

                """),
        GoldenCase(
            "a key that is missing",
            replace: """
                title: Genk

                """,
            by: "",
            expected: """
                Content/regio/genk.md:1:1: error: title is missing [key.missing]
                  1 | ---
                    | ^^^
                  help: add title: Genk

                """),
        GoldenCase(
            "a key below timing that is missing",
            replace: """
                  deadline: 2023-06-01 23:59

                """,
            by: "",
            expected: """
                Content/regio/genk.md:4:1: error: deadline is missing in timing [key.missing]
                  4 | timing:
                    | ^^^^^^
                  help: add deadline: 2023-06-01 23:59

                """),
        GoldenCase(
            "all keys are missing",
            replace: """
                title: Genk
                municipalities: [Genk, As]
                timing:
                  launch: 2023-04-21
                  deadline: 2023-06-01 23:59
                contacts:
                  - name: An Peeters
                    email: an@stad.example
                submission:
                  email: an@stad.example
                challenges:
                  - personas: [Roy]

                """,
            by: "",
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
            "a key that is written twice",
            replace: "title: Genk",
            by: """
                title: Genk
                title: Genk-Zuid
                """,
            expected: """
                Content/regio/genk.md:3:1: error: title is written twice; the first is on line 2 [key.duplicate]
                  3 | title: Genk-Zuid
                    | ^^^^^
                  help: keep one of the two

                """),
        GoldenCase(
            "a nested key that is written twice",
            replace: "  launch: 2023-04-21",
            by: """
                  launch: 2023-04-21
                  launch: 2023-04-22
                """,
            expected: """
                Content/regio/genk.md:6:3: error: launch is written twice; the first is on line 5 [key.duplicate]
                  6 |   launch: 2023-04-22
                    |   ^^^^^^
                  help: keep one of the two

                """),
        GoldenCase(
            "a draft that is neither true nor false",
            replace: "title: Genk",
            by: """
                title: Genk
                draft: ja
                """,
            expected: """
                Content/regio/genk.md:3:8: error: draft must be true or false [value.choice]
                  3 | draft: ja
                    |        ^^
                  help: write draft: true or draft: false

                """),
        GoldenCase(
            "a text that is too long",
            replace: "title: Genk",
            by: """
                title: Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk\u{20}
                """,
            expected: """
                Content/regio/genk.md:2:8: error: title has 249 characters, where at most 200 are possible [text.too-long]
                  2 | title: Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Genk Gen…
                    |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: shorten it; long text belongs below the second ---

                """),
        GoldenCase(
            "several faults in one file",
            replace: """
                title: Genk

                """,
            by: """
                titel: Genk
                draft: nee

                """,
            expected: """
                Content/regio/genk.md:2:1: error: “titel” is not a key of a region file [key.unknown]
                  2 | titel: Genk
                    | ^^^^^
                  help: did you mean title?

                Content/regio/genk.md:3:8: error: draft must be true or false [value.choice]
                  3 | draft: nee
                    |        ^^^
                  help: write draft: true or draft: false

                """),
    ]
}
