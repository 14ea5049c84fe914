import Content

/// One contact that a region lists twice.
enum RepeatedContactRule: RegionRule {
    static let explanation = Explanation(
        "contact.twice", .warning,
        """
        A region lists a contact twice under one name. When one of the two is corrected the other stays as it was, so \
        that candidates get an old address.
        """,
        wrong: "- {name: An Peeters, email: an@stad.example}\n- {name: An Peeters, email: an@stad.example}",
        right: "- {name: An Peeters, email: an@stad.example}")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        var known: Set<Slug> = []
        for (index, contact) in subject.region.contacts.enumerated()
        where !known.insert(Slug(fromName: contact.name)).inserted {
            report.add(
                Self.self, fact: ["contacts", .item(index), "name"], "\(contact.name) stands here twice",
                help: "keep one of the two, with all that belongs to it")
        }
    }
}
