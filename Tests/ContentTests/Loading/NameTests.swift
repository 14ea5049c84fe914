import Testing

/// What is said about the names of files and folders.
@Suite struct NameTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "hidden files that would be published",
            files: [
                "Content/bestand/.well-known/security.txt": "",
                "Content/bestand/.nojekyll": "",
                "Content/bestand/.htaccess": "",
                "Content/bestand/.domains": "",
                "Content/bestand/.addenda": "",
                "Content/bestand/.git/HEAD": "",
                "Content/bestand/.git/config": "",
                "Content/bestand/map/.ENV.local": "",
                "Content/bestand/map/~$genk.docx": "",
                "Content/bestand/map/.oud/a.txt": "",
                "Content/bestand/map/.oud/b.txt": "",
                "Content/bestand/map/.addenda": "",
            ],
            expected: """
                Content/bestand/.addenda: error: addenda keeps the list of the files of the site at .addenda [file.reserved]
                  help: give the file another name

                Content/bestand/.git: error: .git must never be published [file.private]
                  help: move it out of Content/bestand

                Content/bestand/map/.ENV.local: error: .ENV.local must never be published [file.private]
                  help: move it out of Content/bestand

                Content/bestand/map/.addenda: warning: .addenda would be published, though it is hidden [file.hidden]
                  help: move it out of Content/bestand, or give it a name without a dot in front

                Content/bestand/map/.oud: warning: .oud would be published, though it is hidden [file.hidden]
                  help: move it out of Content/bestand, or give it a name without a dot in front

                Content/bestand/map/~$genk.docx: error: ~$genk.docx must never be published [file.private]
                  help: move it out of Content/bestand

                """),
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
        GoldenCase(
            "a file of another kind",
            files: [
                "Content/regio/genk.txt": "Genk"
            ],
            expected: """
                Content/regio/genk.txt: warning: the file is not used: only files that end in .md are read here [file.ignored]
                  help: move it to Content/bestand to publish it as it is

                """),
        GoldenCase(
            "a Markdown file with another ending",
            files: [
                "Content/regio/As.markdown": "As"
            ],
            expected: """
                Content/regio/As.markdown: warning: the file is not used: only files that end in .md are read here [file.ignored]
                  help: rename it to as.md

                """),
        GoldenCase(
            "a folder within a folder",
            files: [
                "Content/regio/oud/genk.md": "Genk"
            ],
            expected: """
                Content/regio/oud: warning: the folder is not used: files stand directly in Content/regio [folder.ignored]
                  help: move its files to Content/regio

                """),
        GoldenCase(
            "a folder with a slip",
            files: [
                "Content/regios/genk.md": "Genk"
            ],
            expected: """
                Content/regios: warning: the folder is not used [folder.ignored]
                  help: did you mean regio?

                """),
        GoldenCase(
            "a folder of another kind",
            files: [
                "Content/kladversies/genk.md": "Genk"
            ],
            expected: """
                Content/kladversies: warning: the folder is not used [folder.ignored]
                  help: the folders are regio, persona, pagina, bestand

                """),
        GoldenCase(
            "a file directly in Content",
            files: [
                "Content/genk.md": "Genk"
            ],
            expected: """
                Content/genk.md: warning: the file is not used: only programma.md stands directly in Content [file.ignored]
                  help: move it to regio, persona, pagina or bestand

                """),
        GoldenCase(
            "hidden files",
            files: [
                "Content/regio/.gitkeep": "",
                "Content/.notes": "x",
                "Content/.git/config": "x",
            ],
            expected: ""),
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
                warning: Content/pagina/privacy.md is missing [page.missing]
                  help: write the page that tells how the site treats personal data

                warning: Content/pagina/toegankelijkheid.md is missing [page.missing]
                  help: write the page that tells how accessible the site is

                warning: there is no region: Content/regio holds no file that ends in .md [region.missing]
                  help: write one file for each region, such as Content/regio/genk.md

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

                warning: Content/pagina/privacy.md is missing [page.missing]
                  help: write the page that tells how the site treats personal data

                warning: Content/pagina/toegankelijkheid.md is missing [page.missing]
                  help: write the page that tells how accessible the site is

                warning: there is no region: Content/regio holds no file that ends in .md [region.missing]
                  help: write one file for each region, such as Content/regio/genk.md

                """),
    ]
}
