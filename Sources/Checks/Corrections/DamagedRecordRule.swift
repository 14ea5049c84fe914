/// A record that cannot be read.
enum DamagedRecordRule: Rule {
    static let explanation = Explanation(
        "record.damaged", .error, .project,
        """
        A line of Content/gepubliceerd.txt is neither the heading of a region nor a fact, so it cannot be told what \
        was published, or its last line does not fit what is above it: the file was emptied, cut off, merged or \
        edited. Take it back from Git. The file is written by `addenda record` and not by hand.
        """,
        wrong: "[genk] gisteren",
        right: "[genk] 2023-04-21")
}
