import Testing

/// What is said about files and folders that are not read, or that nobody meant to publish.
@Suite struct UnusedFileTests {
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
    ]
}
