import Content

/// The facts of a region that are texts for readers, with where they stand in the file.
struct RegionFacts {
    /// One of them.
    typealias Text = (text: String, path: [FactPlaces.Step], role: TextSubject.Role)

    private(set) var texts: [Text] = []

    /// Takes them from a region; of the steps only those that were not withdrawn.
    init(_ region: Region, _ steps: [RegionStep]) {
        add(region.summary, ["summary"], .fact)
        add(region.municipalityNote, ["municipality_note"], .note)
        for step in steps { add(step.milestone.note, step.path + ["note"], .note) }
        for (index, contact) in region.contacts.enumerated() {
            add(contact.about, ["contacts", .item(index), "about"], .fact)
        }
        add(region.submission.instructions, ["submission", "note"], .note)
        for (index, challenge) in region.challenges.enumerated() {
            add(challenge.note, ["challenges", .item(index), "note"], .note)
        }
        for (index, update) in region.updates.enumerated() {
            add(update.change, ["updates", .item(index), "change"], .update)
            add(update.reason, ["updates", .item(index), "reason"], .update)
        }
    }

    private mutating func add(_ text: String?, _ path: [FactPlaces.Step], _ role: TextSubject.Role) {
        if let text { texts.append((text, path, role)) }
    }
}
