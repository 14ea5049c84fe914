/// A submission that goes to an address that is no contact's.
enum SubmissionAddressRule: RegionRule {
    static let explanation = Explanation(
        "submission.other-address", .warning,
        """
        Candidacies go to an address that is not that of any contact. That can be right (a shared mailbox), and it is \
        how an old address survives a change of people.
        """,
        wrong: "contacts: [{name: An, email: an@stad.example}]\nsubmission: {email: jan@stad.example}",
        right: "submission: {email: an@stad.example}")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard let email = subject.region.submission.email else { return }
        let known = subject.region.contacts.compactMap { $0.email?.lowercased() }
        guard !known.isEmpty, !known.contains(email.lowercased()) else { return }
        report.add(
            Self.self, fact: ["submission", "email"], "\(email) is not the address of a contact",
            help: "check it with the region; accept the finding when it is right")
    }
}
