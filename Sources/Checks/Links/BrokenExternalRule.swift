/// An address of another site that does not exist any more.
enum BrokenExternalRule: Rule {
    static let explanation = Explanation(
        "link.external-broken", .warning, .project,
        """
        `addenda check --external` asked for the page, and the other site says that it is not there, or the name of \
        the site does not exist.
        """,
        wrong: "[de oproep](https://www.vlaanderen.be/oude-pagina)",
        right: "[de oproep](https://www.vlaanderen.be/nieuwe-pagina)")
}
