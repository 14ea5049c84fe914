import Testing

/// What is said about the names of files, and of what they hold.
@Suite struct NameTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "a persona whose name is not that of its file",
            files: ["Content/persona/roy.md": "---\nname: Roy de Boer\n---\n"],
            expected: """
                Content/persona/roy.md:2:7: error: the name of the file, roy.md, does not fit the name Roy de Boer [persona.name]
                  2 | name: Roy de Boer
                    |       ^^^^^^^^^^^
                  help: name the file roy-de-boer.md, or correct the name

                """),
        GoldenCase(
            "two regions with one title",
            files: ["Content/regio/limburg.md": TestProject.region],
            expected: """
                Content/regio/limburg.md: warning: the title Genk is that of Content/regio/genk.md too [region.title-duplicate]
                  help: give each region a title of its own

                """),
        GoldenCase(
            "a file name with a capital and a space",
            files: [
                "Content/regio/Genk Stad.md": TestProject.region
            ],
            expected: """
                Content/regio/Genk Stad.md: error: Genk Stad.md cannot be an address: it may have only a–z, 0–9 and single hyphens [slug.invalid]
                  help: rename the file to genk-stad.md

                """),
        GoldenCase(
            "two files of one slug",
            files: [
                "Content/regio/Genk.md": TestProject.region
            ],
            expected: """
                Content/regio/Genk.md: error: genk.md and Genk.md would have the same address [slug.duplicate]
                  help: keep one of the files, or give one another name

                """),
        GoldenCase(
            "two files whose names are no slugs",
            files: [
                "Content/regio/Leuven Stad.md": TestProject.region,
                "Content/regio/leuven_stad.md": TestProject.region,
            ],
            expected: """
                Content/regio/Leuven Stad.md: error: Leuven Stad.md cannot be an address: it may have only a–z, 0–9 and single hyphens [slug.invalid]
                  help: rename the file to leuven-stad.md

                Content/regio/leuven_stad.md: error: Leuven Stad.md and leuven_stad.md would have the same address [slug.duplicate]
                  help: keep one of the files, or give one another name

                """),
    ]
}
