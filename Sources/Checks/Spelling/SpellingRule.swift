/// A word that the Dutch dictionary does not have.
enum SpellingRule: Rule {
    static let explanation = Explanation(
        "spelling.unknown", .warning,
        """
        `addenda check --spelling` asks hunspell, when it is installed, for each word of the text. This one is not in \
        the Dutch dictionary, and not in Content/woorden.txt, the words of the project, one on each line.
        """,
        wrong: "begeleidng",
        right: "begeleiding")
}
