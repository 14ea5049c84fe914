import Content

/// An e-mail address that exists only in examples: its server ends in `.example` (RFC 2606).
enum ExampleAddressRule: RegionRule {
    static let explanation = Explanation(
        "contact.example-address", .warning,
        """
        The e-mail address of a contact, or the one for candidacies, ends in `.example`. Such addresses were set apart \
        for examples (RFC 2606) and reach nobody; it was probably left over from a file to begin with.
        """,
        wrong: "email: an.peeters@oproep.example",
        right: "email: an.peeters@stad.be")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for (index, contact) in subject.region.contacts.enumerated() {
            check(contact.email, at: ["contacts", .item(index), "email"], &report)
        }
        check(subject.region.submission.email, at: ["submission", "email"], &report)
    }

    private static func check(_ email: String?, at path: [FactPlaces.Step], _ report: inout RuleReport) {
        guard let email, email.lowercased().hasSuffix(".example") else { return }
        report.add(
            Self.self, fact: path, "\(email) exists only in examples and reaches nobody",
            help: "write the address that reaches them")
    }
}
