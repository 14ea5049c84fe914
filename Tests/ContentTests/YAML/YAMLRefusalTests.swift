import Testing

/// What is said about YAML that front matter has no use for.
@Suite struct YAMLRefusalTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "an anchor and an alias",
            region: """
                ---
                draft: true
                title: &naam Genk
                summary: *naam
                ---

                """,
            expected: """
                Content/regio/genk.md:3:8: error: an anchor with & is not allowed [yaml.anchor]
                  3 | title: &naam Genk
                    |        ^^^^^^^^^^
                  help: write the value out wherever it is needed; put text that begins with & in quotes

                Content/regio/genk.md:4:10: error: a reference with * is not allowed [yaml.alias]
                  4 | summary: *naam
                    |          ^^^^^
                  help: write the value out; put text that begins with * in quotes

                """),
        GoldenCase(
            "a merge key",
            region: """
                ---
                draft: true
                submission:
                  <<: {email: jan@stad.example}
                ---

                """,
            expected: """
                Content/regio/genk.md:4:3: error: merging with << is not allowed [yaml.merge-key]
                  4 |   <<: {email: jan@stad.example}
                    |   ^^
                  help: write the keys out

                """),
        GoldenCase(
            "a tag",
            region: """
                ---
                draft: true
                title: !!str 5
                summary: !wet tekst
                ---

                """,
            expected: """
                Content/regio/genk.md:3:8: error: a tag with ! is not allowed [yaml.tag]
                  3 | title: !!str 5
                    |        ^^^^^^^
                  help: remove it; put text that begins with ! in quotes

                Content/regio/genk.md:4:10: error: a tag with ! is not allowed [yaml.tag]
                  4 | summary: !wet tekst
                    |          ^^^^^^^^^^
                  help: remove it; put text that begins with ! in quotes

                """),
        GoldenCase(
            "a key that is a list",
            region: """
                ---
                draft: true
                [a, b]: Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:3:1: error: a key must be a single word [yaml.key]
                  3 | [a, b]: Genk
                    | ^^^^^^
                  help: put text that begins with [ or { in quotes

                """),
        GoldenCase(
            "a key with a question mark",
            region: """
                ---
                draft: true
                ? {a: b}
                : Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:3:3: error: a key must be a single word [yaml.key]
                  3 | ? {a: b}
                    |   ^^^^^^
                  help: put text that begins with [ or { in quotes

                """),
        GoldenCase(
            "many laughs",
            region: """
                ---
                a: &a [x, x]
                b: &b [*a, *a]
                draft: true
                ---

                """,
            expected: """
                Content/regio/genk.md:2:1: error: “a” is not a key of a region file [key.unknown]
                  2 | a: &a [x, x]
                    | ^
                  help: the keys are title, summary, draft, municipalities, municipality_note, aliases, source, timing, contacts, submission, challenges, updates, accept

                Content/regio/genk.md:2:4: error: an anchor with & is not allowed [yaml.anchor]
                  2 | a: &a [x, x]
                    |    ^^^^
                  help: write the value out wherever it is needed; put text that begins with & in quotes

                Content/regio/genk.md:3:1: error: “b” is not a key of a region file [key.unknown]
                  3 | b: &b [*a, *a]
                    | ^
                  help: the keys are title, summary, draft, municipalities, municipality_note, aliases, source, timing, contacts, submission, challenges, updates, accept

                Content/regio/genk.md:3:4: error: an anchor with & is not allowed [yaml.anchor]
                  3 | b: &b [*a, *a]
                    |    ^^^^
                  help: write the value out wherever it is needed; put text that begins with & in quotes

                Content/regio/genk.md:3:8: error: a reference with * is not allowed [yaml.alias]
                  3 | b: &b [*a, *a]
                    |        ^^
                  help: write the value out; put text that begins with * in quotes

                Content/regio/genk.md:3:12: error: a reference with * is not allowed [yaml.alias]
                  3 | b: &b [*a, *a]
                    |            ^^
                  help: write the value out; put text that begins with * in quotes

                """),
        GoldenCase(
            "brackets nested too deep",
            region: """
                ---
                title: [[[[[[[[[[[[[[[[[[Genk]]]]]]]]]]]]]]]]]]
                ---

                """,
            expected: """
                Content/regio/genk.md:2:23: error: lists and groups are nested more than 16 deep [yaml.too-deep]
                  2 | title: [[[[[[[[[[[[[[[[[[Genk]]]]]]]]]]]]]]]]]]
                    |                       ^
                  help: look for brackets that do not belong here

                """),
    ]
}
