import Schedule

/// Personal data that is still shown long after the last step.
enum KeptRule: RegionRule {
    static let explanation = Explanation(
        "contact.kept-too-long", .warning,
        """
        `keep_contacts_days` in Content/programma.md says for how many days after the last step the names and \
        addresses of people may stay on the site. That time is over (GDPR, article 5: no longer than necessary).
        """,
        wrong: "keep_contacts_days: 365   # in programma.md, and the region was concluded two years ago",
        right: "- {name: Programmabureau, email: info@stad.example}   # an office in place of people")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard let days = subject.settings.programme.keepContactsDays, let last = subject.lastDay else {
            return
        }
        let today = Brussels.civil(subject.settings.now).date
        guard last.adding(days: days) < today else { return }
        report.add(
            Self.self, fact: ["contacts"],
            "the contacts are still shown, and the last step was on \(last), more than \(days) days ago",
            help: "replace the people by an office, or remove the region")
    }
}
