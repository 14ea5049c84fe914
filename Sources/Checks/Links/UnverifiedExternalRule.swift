/// An address of another site that could not be asked for.
enum UnverifiedExternalRule: Rule {
    static let explanation = Explanation(
        "link.external-unverified", .note, .project,
        """
        `addenda check --external` asked for the page and got no certain answer: the other site refuses programs (403), \
        is busy (429), has a failure of its own, or did not answer in time. Open the link in a browser.
        """,
        wrong: "# nothing may be wrong",
        right: "# look at the page yourself")
}
