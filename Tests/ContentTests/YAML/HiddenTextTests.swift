import Testing

/// What is said about text that cannot be seen, or that is read otherwise than it looks.
@Suite struct HiddenTextTests {
    @Test(arguments: invisible + comments)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    @Test(arguments: ["\"Ge\\tnk\"", "\"👩\\u200D🔧\"", "Ge\u{AD}nk", "\"Genk #1\"", "Genk#1"])
    func otherTextsPass(title: String) async throws {
        try await GoldenCase(title, replace: "title: Genk", by: "title: \(title)", expected: "").check()
    }

    @Test(arguments: ["\u{A0}", "\u{200B}", "\"\\u200B \\u00A0\"", "\"\\t\""])
    func textThatCannotBeSeenIsEmpty(title: String) async throws {
        try await GoldenCase(
            title, replace: "title: Genk", by: "title: \(title)",
            expected: """
                Content/regio/genk.md:2:1: error: title is empty [value.empty]
                  2 | title: \(title == "\u{200B}" ? "·" : title)
                    | ^^^^^
                  help: write title: Genk

                """
        ).check()
    }

    @Test func commentsOnLinesOfTheirOwnPass() async throws {
        let passage = "title: Genk\n# een noot\nupdates: # nog geen"
        try await GoldenCase("", replace: "title: Genk", by: passage, expected: "").check()
    }

    private static let invisible: [GoldenCase] = [
        GoldenCase(
            "an escape that turns the direction",
            replace: "title: Genk",
            by: #"title: "Genk\u202Egnp.""#,
            expected: #"""
                Content/regio/genk.md:2:8: error: the value has a character that cannot be seen: U+202E [file.control-character]
                  2 | title: "Genk\u202Egnp."
                    |        ^^^^^^^^^^^^^^^^
                  help: delete the backslash and the code behind it

                """#),
        GoldenCase(
            "an escape for the character zero in a list",
            replace: "[Genk, As]",
            by: #"[Genk, "As\0"]"#,
            expected: #"""
                Content/regio/genk.md:3:24: error: the value has a character that cannot be seen: U+0000 [file.control-character]
                  3 | municipalities: [Genk, "As\0"]
                    |                        ^^^^^^
                  help: delete the backslash and the code behind it

                """#),
        GoldenCase(
            "a mark of direction in the text",
            replace: "Tekst.",
            by: "Tekst\u{2067}.",
            expected: """
                Content/regio/genk.md:19:6: error: the file has a character here that cannot be seen: U+2067 [file.control-character]
                  19 | Tekst·.
                     |      ^
                  help: delete it and save the file again

                """),
    ]

    private static let comments: [GoldenCase] = [
        GoldenCase(
            "a number that is a comment",
            replace: "title: Genk",
            by: "title: Genk #1 stad",
            expected: """
                Content/regio/genk.md:2:13: warning: the text from # on is a comment, and not part of the value before it [yaml.comment]
                  2 | title: Genk #1 stad
                    |             ^^^^^^^
                  help: put the whole value between quotes, or write the comment on a line of its own

                """),
        GoldenCase(
            "a value that is wholly a comment",
            replace: "title: Genk",
            by: "title: Genk\nsummary: #1 van Limburg",
            expected: """
                Content/regio/genk.md:3:10: warning: the text from # on is a comment, and not part of the value before it [yaml.comment]
                  3 | summary: #1 van Limburg
                    |          ^^^^^^^^^^^^^^
                  help: put the whole value between quotes, or write the comment on a line of its own

                """),
    ]
}
