/// A record that cannot be read.
enum DamagedRecordRule: Rule {
    static let explanation = Explanation(
        "record.damaged", .error, .project,
        """
        A line of Content/gepubliceerd.txt is neither the heading of a region nor a fact, so it cannot be told what \
        was published. The file is written by `addenda record` and not by hand.
        """,
        wrong: "[genk] gisteren",
        right: "[genk] 2023-04-21")
}
