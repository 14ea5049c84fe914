import Content
import Schedule

/// A contact that nobody has verified for too long.
enum VerifiedRule: RegionRule {
    static let explanation = Explanation(
        "contact.unverified", .warning,
        """
        `verify_contacts_days` in Content/programma.md says how long a contact stays trusted after the day in \
        `verified`. That time is over, or the day is missing; or the day is still to come. Once the last step of the region is over nobody minds.
        """,
        wrong: "verify_contacts_days: 180   # in programma.md\n\n- {name: Jan Peeters, phone: 011 12 34 56}",
        right: "- {name: Jan Peeters, phone: +32 11 12 34 56, verified: 2023-04-18}")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard !subject.isConcluded(at: subject.settings.now) else { return }
        let today = Brussels.civil(subject.settings.now).date
        for (index, contact) in subject.region.contacts.enumerated() {
            guard let verified = contact.verified, verified > today else { continue }
            report.add(
                Self.self, fact: ["contacts", .item(index), "verified"],
                "\(contact.name) was verified on \(verified), which is still to come",
                help: "write the day on which somebody asked, \(today) at the latest")
        }
        guard let days = subject.settings.programme.verifyContactsDays else { return }
        for (index, contact) in subject.region.contacts.enumerated() {
            let path: [FactPlaces.Step] = ["contacts", .item(index)]
            guard let verified = contact.verified else {
                report.add(
                    Self.self, fact: path + ["name"], "nothing says when \(contact.name) was last verified",
                    help: "ask whether it is all right, and add verified: \(today)")
                continue
            }
            guard verified.adding(days: days) < today else { continue }
            report.add(
                Self.self, fact: path + ["verified"],
                "\(contact.name) was last verified on \(verified), more than \(days) days ago",
                help: "ask whether it is still right, and write verified: \(today)")
        }
    }
}
