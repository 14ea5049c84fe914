/// Something that a draft still wants.
enum DraftRule: Rule {
    static let explanation = Explanation(
        "draft.unfilled", .note,
        """
        The region is a draft (`draft: true`), which is not published, and this place is still to be filled in: it \
        says `[in te vullen: …]`, or `# in te vullen: …` behind a key. A comment \
        `# review: …` is a question to answer first. When nothing is left, remove `draft: true`.
        """,
        wrong: "title:   # in te vullen: de naam van de regio",
        right: "title: Genk")
}
