/// A note to the editor about something that the importer was not sure of.
enum ReviewRule: RegionRule {
    static let explanation = Explanation(
        "review.open", .warning,
        """
        A comment that begins with `review:` marks something that was not sure when the file was made, often by \
        `addenda import`. Compare it with the original, mend what is wrong, and remove the comment.
        """,
        wrong:
            "<!-- review: the table had no second column -->\ndeadline: 2023-06-01   # review: the year is a guess",
        right: "deadline: 2023-06-01 23:59")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for mark in ReviewMarks.find(in: subject.source.bytes, bodyOffset: subject.region.text.bodyOffset) {
            let text = String(decoding: subject.source.bytes[mark.text], as: UTF8.self)
            report.add(
                Self.self, bytes: mark.range,
                "to be looked at: \(text.isEmpty ? "no words are given" : text)",
                help: "compare it with the original, and remove the comment when it is right")
        }
    }
}
