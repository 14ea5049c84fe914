/// A contact without a telephone number.
enum PhoneMissingRule: RegionRule {
    static let explanation = Explanation(
        "contact.no-phone", .warning,
        """
        A contact has an e-mail address and no telephone number. Not everybody who has a question writes easily, so \
        a public service offers both.
        """,
        wrong: "- {name: Jan Peeters, email: jan.peeters@stad.example}",
        right: "- {name: Jan Peeters, email: jan.peeters@stad.example, phone: +32 11 12 34 56}")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for (index, contact) in subject.region.contacts.enumerated() where contact.phone == nil {
            report.add(
                Self.self, fact: ["contacts", .item(index), "name"],
                "\(contact.name) has no telephone number",
                help: "add phone; accept the finding when none was published")
        }
    }
}
