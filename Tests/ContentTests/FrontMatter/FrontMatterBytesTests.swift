import Testing

/// What is said about bytes at the start of a file and in it that no text has.
@Suite struct FrontMatterBytesTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "a byte order mark before a fault",
            region: #"""
                \#u{FEFF}---
                titel: Genk
                draft: true
                ---

                """#,
            expected: """
                Content/regio/genk.md:2:1: error: “titel” is not a key of a region file [key.unknown]
                  2 | titel: Genk
                    | ^^^^^
                  help: did you mean title?

                """),
        GoldenCase(
            "a byte order mark, CRLF and a fault",
            region: #"""
                \#u{FEFF}---\#r
                draft: true\#r
                titel: Genk\#r
                ---\#r

                """#,
            expected: """
                Content/regio/genk.md:3:1: error: “titel” is not a key of a region file [key.unknown]
                  3 | titel: Genk
                    | ^^^^^
                  help: did you mean title?

                """),
        GoldenCase(
            "a NUL in the front matter",
            region: #"""
                ---
                title: Ge\#0nk
                ---

                """#,
            expected: """
                Content/regio/genk.md:2:10: error: the file has a character here that cannot be seen: U+0000 [file.control-character]
                  2 | title: Ge·nk
                    |          ^
                  help: delete it and save the file again

                """),
        GoldenCase(
            "a control character in the text",
            region: #"""
                ---
                draft: true
                ---
                Pijl \#u{1B}[31m rood

                """#,
            expected: """
                Content/regio/genk.md:4:6: error: the file has a character here that cannot be seen: U+001B [file.control-character]
                  4 | Pijl ·[31m rood
                    |      ^
                  help: delete it and save the file again

                """),
        GoldenCase(
            "a carriage return as line end",
            region: #"---\#rtitle: Genk\#r---\#r"#,
            expected: """
                Content/regio/genk.md:1:4: error: the line ends with a carriage return only [file.control-character]
                  1 | ---·title: Genk·---
                    |    ^
                  help: save the file again with the line ends of Linux (LF) or Windows (CRLF)

                """),
        GoldenCase(
            "a line separator",
            region: #"""
                ---
                title: Genk\#u{2028}As
                draft: true
                ---

                """#,
            expected: """
                Content/regio/genk.md:2:12: error: the file has a character here that cannot be seen: U+2028 [file.control-character]
                  2 | title: Genk·As
                    |            ^
                  help: delete it and save the file again

                """),
    ]
}
