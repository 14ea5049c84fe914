import Testing

/// What is said about shares.
@Suite struct RecognitionTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "shares that do not add up",
            replace: "personas: [Roy]",
            by: """
                personas: [Roy]
                    recognition: {not: 50, less: 10, plain: 25, more: 10, very: 10}
                """,
            expected: """
                Content/regio/genk.md:14:5: warning: the shares add up to 105 %; they are published as written [recognition.sum]
                  14 |     recognition: {not: 50, less: 10, plain: 25, more: 10, very: 10}
                     |     ^^^^^^^^^^^
                  help: check them against the addendum; explain a difference in the note of the challenge

                """),
        GoldenCase(
            "shares with decimals that do not add up",
            replace: "personas: [Roy]",
            by: """
                personas: [Roy]
                    recognition:
                      not: 50,5
                      less: 10
                      plain: 25
                      more: 10
                      very: 10
                """,
            expected: """
                Content/regio/genk.md:14:5: warning: the shares add up to 105,5 %; they are published as written [recognition.sum]
                  14 |     recognition:
                     |     ^^^^^^^^^^^
                  help: check them against the addendum; explain a difference in the note of the challenge

                """),
        GoldenCase(
            "shares that do not add up because one is not given",
            replace: "personas: [Roy]",
            by: """
                personas: [Roy]
                    recognition: {not: 5, less: 10, plain: 25, very: 10}
                """,
            expected: ""),
        GoldenCase(
            "a share above 100",
            replace: "personas: [Roy]",
            by: """
                personas: [Roy]
                    recognition: {not: 105}
                """,
            expected: """
                Content/regio/genk.md:14:24: error: 105 is not a share from 0 to 100 [percentage.invalid]
                  14 |     recognition: {not: 105}
                     |                        ^^^
                  help: write a whole number or one decimal, such as 60 or 12.5; leave the key out when it is not given

                """),
        GoldenCase(
            "a share with a percent sign",
            replace: "personas: [Roy]",
            by: """
                personas: [Roy]
                    recognition: {not: 10 %}
                """,
            expected: """
                Content/regio/genk.md:14:24: error: 10 % is not a share from 0 to 100 [percentage.invalid]
                  14 |     recognition: {not: 10 %}
                     |                        ^^^^
                  help: leave out the percent sign: not: 10

                """),
        GoldenCase(
            "a share in words",
            replace: "personas: [Roy]",
            by: """
                personas: [Roy]
                    recognition: {not: tien}
                """,
            expected: """
                Content/regio/genk.md:14:24: error: tien is not a share from 0 to 100 [percentage.invalid]
                  14 |     recognition: {not: tien}
                     |                        ^^^^
                  help: write a whole number or one decimal, such as 60 or 12.5; leave the key out when it is not given

                """),
        GoldenCase(
            "a share with two decimals",
            replace: "personas: [Roy]",
            by: """
                personas: [Roy]
                    recognition: {not: 12.55}
                """,
            expected: """
                Content/regio/genk.md:14:24: error: 12.55 is not a share from 0 to 100 [percentage.invalid]
                  14 |     recognition: {not: 12.55}
                     |                        ^^^^^
                  help: write a whole number or one decimal, such as 60 or 12.5; leave the key out when it is not given

                """),
        GoldenCase(
            "a negative share",
            replace: "personas: [Roy]",
            by: """
                personas: [Roy]
                    recognition: {not: -5}
                """,
            expected: """
                Content/regio/genk.md:14:24: error: -5 is not a share from 0 to 100 [percentage.invalid]
                  14 |     recognition: {not: -5}
                     |                        ^^
                  help: write a whole number or one decimal, such as 60 or 12.5; leave the key out when it is not given

                """),
        GoldenCase(
            "an unknown share",
            replace: "personas: [Roy]",
            by: """
                personas: [Roy]
                    recognition: {veri: 5}
                """,
            expected: """
                Content/regio/genk.md:14:19: error: “veri” is not a key of recognition [key.unknown]
                  14 |     recognition: {veri: 5}
                     |                   ^^^^
                  help: did you mean very?

                """),
    ]
}
