/// A telephone number in another notation than the one in which it is shown.
enum PhoneFormRule: RegionRule {
    static let explanation = Explanation(
        "contact.phone-form", .warning,
        """
        The number is right, and written in another way than the page shows it: with its country code and in groups, \
        so that it can be dialled from everywhere. Writing all numbers one way makes them easy to compare.
        """,
        wrong: "phone: 011/30.81.02",
        right: "phone: +32 11 30 81 02")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for (index, contact) in subject.region.contacts.enumerated() {
            guard let text = contact.phoneText, let phone = contact.phone else { continue }
            report.add(
                Self.self, fact: ["contacts", .item(index), "phone"],
                "\(text) is not in the form in which it is shown, \(phone.display)",
                help: "write \"\(phone.display)\"")
        }
    }
}
