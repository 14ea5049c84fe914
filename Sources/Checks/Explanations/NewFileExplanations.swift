/// The pages about `addenda new`, and what it refuses.
enum NewFileExplanations {
    /// One for each kind of finding.
    static let all = [
        Explanation(
            "new.exists", .error, .machine,
            """
            A file with the address of that name, or a region with that title, is there already. `addenda new` never writes over a file.
            """,
            wrong: "addenda new region Genk   # and Content/regio/genk.md exists",
            right: "addenda new region Genk-Zuid"),
        Explanation(
            "new.folder-taken", .error, .machine,
            """
            A new site begins in a folder of its own. The one that was named holds files already.
            """,
            wrong: "addenda new site ~/Documents",
            right: "addenda new site ~/Documents/oproep"),
        Explanation(
            "new.reserved-name", .error, .machine,
            """
            Windows keeps some names for devices: con, prn, aux, nul, com1 to com9 and lpt1 to lpt9. Whoever works \
            there could not check out a file that is called so, whatever its ending.
            """,
            wrong: "addenda new region Aux   # Content/regio/aux.md",
            right: "addenda new region \"Regio Aux\""),
        Explanation(
            "new.no-templates", .error, .machine,
            """
            A new site gets a copy of the templates that come with the program, and these are not beside it: the \
            program was moved by itself.
            """,
            wrong: "cp .build/release/addenda /usr/local/bin/",
            right: "make install"),
    ]
}
