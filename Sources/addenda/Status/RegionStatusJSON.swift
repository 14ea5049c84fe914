import Schedule

/// Where a region stands, for machines.
struct RegionStatusJSON: Encodable {
    private let region: RegionStatus

    /// Takes what there is to say.
    init(_ region: RegionStatus) {
        self.region = region
    }

    private enum CodingKeys: String, CodingKey {
        case slug, title, phase, label, deadline, deadlineText, daysLeft, nextChange, nextPhase
    }

    func encode(to encoder: any Encoder) throws {
        let wording = DutchWording()
        var object = encoder.container(keyedBy: CodingKeys.self)
        try object.encode(region.slug.text, forKey: .slug)
        try object.encode(region.title, forKey: .title)
        try object.encode(region.phase.rawValue, forKey: .phase)
        try object.encode(wording.phase(region.phase), forKey: .label)
        try object.encode(region.deadline?.end.iso, forKey: .deadline)
        try object.encode(region.deadline.map(wording.acceptsUntil), forKey: .deadlineText)
        try object.encode(region.daysLeft, forKey: .daysLeft)
        try object.encode(region.next?.start.iso, forKey: .nextChange)
        try object.encode(region.next?.phase.rawValue, forKey: .nextPhase)
    }
}
