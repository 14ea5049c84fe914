import Testing

/// What is said about files that are not there.
@Suite struct MissingFileTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "no programme",
            files: [
                "Content/programma.md": nil
            ],
            expected: """
                error: Content/programma.md is missing [programme.missing]
                  help: write the file, with the title of the call between two lines ---

                """),
        GoldenCase(
            "a programme with a capital",
            files: [
                "Content/programma.md": nil,
                "Content/Programma.md": """
                ---
                title: Oproep
                ---

                """,
            ],
            expected: """
                error: Content/programma.md is missing [programme.missing]
                  help: rename Content/Programma.md to programma.md

                """),
        GoldenCase(
            "no pages and no regions",
            files: [
                "Content/pagina/privacy.md": nil,
                "Content/pagina/toegankelijkheid.md": nil,
                "Content/regio/genk.md": nil,
            ],
            expected: """
                warning: there is no region: Content/regio holds no file that ends in .md [region.missing]
                  help: write one file for each region, such as Content/regio/genk.md

                Content/pagina/privacy.md: warning: this page is missing [page.missing]
                  help: write the page that tells how the site treats personal data

                Content/pagina/toegankelijkheid.md: warning: this page is missing [page.missing]
                  help: write the page that tells how accessible the site is

                """),
        GoldenCase(
            "nothing at all",
            files: [
                "Content/programma.md": nil,
                "Content/pagina/privacy.md": nil,
                "Content/pagina/toegankelijkheid.md": nil,
                "Content/regio/genk.md": nil,
            ],
            expected: """
                error: there is no folder Content here: is this the project folder? [content.missing]
                  help: go to the folder that holds Content, or name it with --project

                """),
    ]
}
