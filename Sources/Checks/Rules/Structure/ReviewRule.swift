import Content

/// A note to the editor about something that the importer was not sure of.
enum ReviewRule: TextRule {
    static let explanation = Explanation(
        "review.open", .warning,
        """
        A comment that begins with `review:` marks something that was not sure when the file was made, often by \
        `addenda import`. Compare it with the original, mend what is wrong, and remove the comment.
        """,
        wrong:
            "<!-- review: the table had no second column -->\ndeadline: 2023-06-01   # review: the year is a guess",
        right: "deadline: 2023-06-01 23:59")

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        // The comments of the front matter are read with the body.
        guard text.role == .body else { return }
        for comment in ReviewComment.all(in: text.source) {
            report.add(
                Self.self, at: comment.span,
                "to be looked at: \(comment.text.isEmpty ? "no words are given" : comment.text)",
                help: "compare it with the original, and remove the comment when it is right")
        }
    }
}
