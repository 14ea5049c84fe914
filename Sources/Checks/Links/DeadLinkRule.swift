/// A link of a rendered page that leads nowhere.
enum DeadLinkRule: Rule {
    static let explanation = Explanation(
        "link.dead", .error, .project,
        """
        A page of the finished site has a link to a file, or to a place on a page, that does not exist. Links of the \
        content are reported at their line; this one usually comes from a template.
        """,
        wrong: "<a href=\"{{page.root}}gemeenten.html\">Gemeenten</a>",
        right: "<a href=\"{{page.root}}gemeenten/index.html\">Gemeenten</a>")
}
