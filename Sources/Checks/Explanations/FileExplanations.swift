/// The pages about files and folders of a project.
enum FileExplanations {
    /// One for each kind of finding.
    static let all = [
        Explanation(
            "content.missing", .error, .project,
            """
            There is no folder Content here. Usually the command runs in another folder than that of the project.
            """,
            wrong: "addenda build   # in your home folder",
            right: "addenda build --project ~/oproep"),
        Explanation(
            "programme.missing", .error, .project,
            """
            Content/programma.md, the home page and the settings of the call, is missing.
            """,
            wrong: "Content/programme.md",
            right: "Content/programma.md"),
        Explanation(
            "region.missing", .warning, .project,
            """
            There is no region: Content/regio holds no file that ends in .md.
            """,
            wrong: "Content/regio/genk.txt",
            right: "Content/regio/genk.md"),
        Explanation(
            "page.missing", .warning, .project,
            """
            A page is missing that a public body owes its readers: on privacy, or on accessibility.
            """,
            wrong: "Content/pagina/   # without privacy.md",
            right: "Content/pagina/privacy.md"),
        Explanation(
            "theme.missing", .error, .project,
            """
            There is no folder Templates in the project.
            """,
            wrong: "Content/   # alone",
            right: "Content/ and Templates/"),
        Explanation(
            "path.collision", .error, .project,
            """
            Two files would stand at one place of the site, and nobody could say which.
            """,
            wrong: "Content/bestand/privacy/index.html and Content/pagina/privacy.md",
            right: "Content/pagina/privacy.md"),
        Explanation(
            "folder.ignored", .warning, .project,
            """
            A folder in Content is not one that Addenda reads, so what is in it is not published.
            """,
            wrong: "Content/regios/",
            right: "Content/regio/"),
        Explanation(
            "spelling.unavailable", .note, .machine,
            """
            `addenda check --spelling` found no hunspell, or no Dutch dictionary for it, so the spelling was not looked \
            at.
            """,
            wrong: "# neither is installed",
            right: "apt-get install hunspell hunspell-nl"),
        Explanation(
            "file.ignored", .warning, .project,
            """
            A file stands where it is not read, so it is not published.
            """,
            wrong: "Content/regio/genk.txt",
            right: "Content/regio/genk.md"),
        Explanation(
            "file.hidden", .warning, .project,
            """
            A hidden file in Content/bestand would be published. It is often left by a tool.
            """,
            wrong: "Content/bestand/.DS_Store",
            right: "Content/bestand/kaart.png"),
        Explanation(
            "file.private", .error, .project,
            """
            A file in Content/bestand must never be published: it holds secrets or the history of the project.
            """,
            wrong: "Content/bestand/.env",
            right: "# the file moved out of Content/bestand"),
        Explanation(
            "file.reserved", .error, .project,
            """
            Addenda keeps its list of the files of the site under this name.
            """,
            wrong: "Content/bestand/.addenda",
            right: "Content/bestand/addenda.pdf"),
        Explanation(
            "file.name", .error, .project,
            """
            The name of a file cannot be used on every machine or in an address.
            """,
            wrong: "Content/bestand/a\\b.pdf",
            right: "Content/bestand/a-b.pdf"),
        Explanation(
            "file.binary", .error,
            """
            The file is not text, but perhaps a document of a word processor with another name.
            """,
            wrong: "Content/regio/genk.md   # a renamed genk.docx",
            right: "Content/regio/genk.md   # plain text in UTF-8"),
        Explanation(
            "file.not-utf8", .error,
            """
            The file is not in UTF-8, so letters with accents would come out wrong.
            """,
            wrong: "Content/regio/genk.md   # saved as Windows-1252",
            right: "Content/regio/genk.md   # saved as UTF-8"),
        Explanation(
            "file.conflict", .error,
            """
            Git left marks in the file where two people changed the same lines. Choose one of the two versions and \
            remove the marks.
            """,
            wrong: """
                <<<<<<< HEAD
                title: Genk
                =======
                title: Regio Genk
                >>>>>>> main
                """,
            right: "title: Genk"),
        Explanation(
            "file.control-character", .error,
            """
            The file has a character that cannot be seen and does not belong in text.
            """,
            wrong: "title: Ge\\u0000nk",
            right: "title: Genk"),
        Explanation(
            "file.empty", .error,
            """
            The file is empty, so there is neither a fact nor a text to publish.
            """,
            wrong: "Content/regio/genk.md   # 0 bytes",
            right: """
                ---
                title: Genk
                ---
                """),
        Explanation(
            "file.changed", .error,
            """
            The file was saved while the site was being built, so what was read of it does not fit together.
            """,
            wrong: "# saving during a build",
            right: "addenda build   # once more"),
        Explanation(
            "file.too-large", .error,
            """
            The file is larger than is read: 1 MiB for a text, 256 MiB for a file that is copied.
            """,
            wrong: "Content/regio/genk.md   # 2 MiB of pasted pictures",
            right: "Content/regio/genk.md   # the text, and pictures in Content/bestand"),
        Explanation(
            "file.too-many-findings", .error,
            """
            More is wrong with the file than is shown. Mend what is shown first.
            """,
            wrong: "# 200 faults",
            right: "# none"),
        Explanation(
            "file.missing", .error, .project,
            """
            A file disappeared between finding and reading it, or a folder is missing.
            """,
            wrong: "# removing a file during a build",
            right: "addenda build   # once more"),
        Explanation(
            "file.unreadable", .error, .project,
            """
            The system does not let Addenda read the file.
            """,
            wrong: "chmod 000 Content/regio/genk.md",
            right: "chmod 644 Content/regio/genk.md"),
        Explanation(
            "file.not-regular", .error, .project,
            """
            What stands here is no file but a folder, a pipe or a device.
            """,
            wrong: "Content/regio/genk.md/",
            right: "Content/regio/genk.md"),
        Explanation(
            "file.outside-project", .error, .project,
            """
            A symbolic link leads out of the project folder. Only what is in the project is published.
            """,
            wrong: "Content/bestand/plan.pdf -> /home/an/plan.pdf",
            right: "Content/bestand/plan.pdf   # the file itself"),
        Explanation(
            "file.invalid-path", .error, .project,
            """
            A path has parts that cannot be, such as two dots.
            """,
            wrong: "Content/bestand/../geheim.txt",
            right: "Content/bestand/plan.pdf"),
    ]
}
