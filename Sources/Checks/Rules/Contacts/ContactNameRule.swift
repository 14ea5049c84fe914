import Content

/// A contact whose name says that there is none yet.
enum ContactNameRule: RegionRule {
    static let explanation = Explanation(
        "contact.name-open", .warning,
        """
        The name of a contact is a place that was kept for one: “Nog te bepalen”, “N.N.”, “[naam]”. Candidates would \
        not know whom to ask for.
        """,
        wrong: "- {name: Nog te bepalen, email: an@stad.example}",
        right: "- {name: Dienst Welzijn, email: an@stad.example}")

    /// The words of such names, each as a whole name or its beginning.
    private static let open = [
        ["te", "bepalen"], ["nog", "te"], ["nog", "onbekend"], ["onbekend"], ["volgt"], ["naam"],
        ["n", ".", "n"],
        ["n", ".", "t", ".", "b"], ["nn"], ["ntb"], ["tbd"], ["tbc"], ["xxx"], ["todo"],
        ["in", "te", "vullen"], ["nader", "te"],
    ]

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for (index, contact) in subject.region.contacts.enumerated() {
            let words = SentenceWords.of(ArraySlice(contact.name.utf8)).drop { $0 == "[" || $0 == "(" }
            guard open.contains(where: { words.starts(with: $0) }) || SentenceWords.count(words) == 0 else {
                continue
            }
            report.add(
                Self.self, fact: ["contacts", .item(index), "name"],
                "“\(contact.name)” is nobody's name",
                help: "write the name of a person or of an office")
        }
    }
}
