/// The pages about addenda that cannot be imported.
enum ImportExplanations {
    /// One for each kind of finding.
    static let all = [
        page(
            "import.binary",
            "The file is full of characters that no text has. It is a program, a picture or a damaged document.",
            wrong: "addenda import foto.txt", right: "addenda import addendum.pdf"),
        page(
            "import.damaged", "The document ends too early, or its parts do not fit together.",
            wrong: "# a download that was broken off", right: "# the file, copied once more"),
        page(
            "import.empty", "The file has no bytes.", wrong: "# 0 bytes",
            right: "# the addendum, exported again"),
        page(
            "import.encoding",
            "The text is written in an older encoding, so that letters such as `é` cannot be told.",
            wrong: "# saved as Windows-1252", right: "# saved as UTF-8"),
        page(
            "import.encrypted", "The PDF asks for a password, which an import does not do.",
            wrong: "# a protected PDF", right: "# the same PDF, saved without a password"),
        page(
            "import.exists",
            """
            The region has a file already, and an import would replace what was written in it. `--force` does that.
            """,
            wrong: "addenda import genk.pdf   # and Content/regio/genk.md exists",
            right: "addenda import genk.pdf --output /tmp/vergelijk"),
        page(
            "import.format",
            "The file is of a kind that an import does not read. Its contents decide, not its name.",
            wrong: "addenda import addendum.pptx", right: "addenda import addendum.docx"),
        page(
            "import.no-text",
            "The document holds pictures of pages, as a scanner makes them, and no letters.",
            wrong: "# a scanned addendum", right: "# the document that was printed and scanned"),
        page(
            "import.region-exists",
            """
            A file with another name is about the same region: it has its name or its local authorities. With both, the
            site would show the region twice. `--force` writes the second file all the same.
            """,
            wrong: "addenda import genk-versie-2.pdf   # and Content/regio/regio-genk.md is about Genk",
            right: "addenda import genk-versie-2.pdf --output /tmp/vergelijk"),
        page(
            "import.scratch",
            "No temporary file can be made in `/tmp`, where a document stands while it is read.",
            wrong: "# /tmp is full", right: "# room in /tmp"),
        page(
            "import.timeout", "The program that reads the document did not come to an end in time.",
            wrong: "# a PDF that no reader opens", right: "# the addendum, exported again"),
        page(
            "import.too-large",
            "The document holds far more than any addendum, or swells to that when it is opened.",
            wrong: "# a book of 5,000 pages", right: "# the pages of the addendum alone"),
        page(
            "import.tool-failed", "The program that reads the document cannot be started.",
            wrong: "# a broken pdftotext", right: "# the package, installed again"),
        page(
            "import.tool-missing",
            "PDF is read by pdftotext and DOCX and ODT by pandoc, which are packages of their own.",
            wrong: "addenda import genk.pdf   # without poppler-utils",
            right: "apt-get install --no-install-recommends poppler-utils pandoc"),
        page(
            "import.words-lost",
            """
            A word of the addendum would stand nowhere in the region's file. Nothing is written. This is a fault of \
            Addenda itself; please report it.
            """,
            wrong: "# a fault of the program", right: "pdftotext -layout genk.pdf && addenda import genk.txt"),
    ]

    private static func page(
        _ identifier: String, _ meaning: String, wrong: String, right: String
    ) -> Explanation {
        Explanation(identifier, .error, .machine, meaning, wrong: wrong, right: right)
    }
}
