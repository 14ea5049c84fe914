import Diagnostics
import Schedule

/// Reads the milestones below `timing`.
struct TimingDecoder {
    private let keys: KeyReader<TimingKey>
    private let isStrict: Bool
    /// The milestones that dates can be counted from; nil in a draft, where the one that is meant may still come.
    private let anchors: [MilestoneKey]?
    private var milestones: [Milestone] = []
    /// Where the date of each milestone stands.
    private var places = MilestonePlaces()
    private var isSound = true

    /// Reads the group below `timing`; nil when something in it is wrong, which is reported.
    static func decode(_ entry: YAMLEntry, isStrict: Bool, _ findings: inout Findings) -> Schedule? {
        guard let group = findings.group(entry.value, entry.key) else { return nil }
        var decoder = TimingDecoder(group, at: entry.keySpan, isStrict: isStrict, &findings)
        return decoder.schedule(&findings)
    }

    private init(_ group: [YAMLEntry], at place: SourceSpan, isStrict: Bool, _ findings: inout Findings) {
        keys = KeyReader(group, at: place, isStrict: isStrict, &findings)
        self.isStrict = isStrict
        anchors = isStrict ? keys.keys.compactMap(\.milestone) + Self.names(keys[.other]) : nil
    }

    private mutating func schedule(_ findings: inout Findings) -> Schedule? {
        let hasEnds = [TimingKey.launch, .deadline].map { keys.required($0, &findings) != nil }
        for key in keys.keys {
            guard let entry = keys[key] else { continue }
            if let milestone = key.milestone {
                let place = entry.value.placeOfDate
                let read = standard(milestone, entry, &findings)
                if let read { findings.checkDeadline(read, at: place) }
                add(read, at: place)
            } else {
                addOthers(entry, &findings)
            }
        }
        guard isSound, !hasEnds.contains(false) else { return nil }
        do {
            let schedule = try Schedule(milestones)
            ScheduleCheck(schedule, places).report(&findings)
            return schedule
        } catch {
            let place = places[error.key] ?? FrontMatter.opening
            findings.error(error.identifier, at: place, error.message, help: error.help)
            return nil
        }
    }

    private mutating func add(_ milestone: Milestone?, at place: SourceSpan) {
        guard let milestone else {
            isSound = false
            return
        }
        milestones.append(milestone)
        places.set(milestone.key, at: place)
    }

    // MARK: Standard milestones

    /// Reads the short form (a date, or a list of days) or the long form (a group with `when`).
    private func standard(_ key: MilestoneKey, _ entry: YAMLEntry, _ findings: inout Findings) -> Milestone? {
        switch entry.value.value {
        case .scalar: return findings.when(entry, anchors: anchors).map { Milestone(key: key, when: $0) }
        case .list: return findings.days(entry, reserve: nil).map { Milestone(key: key, when: $0) }
        case .mapping(let group):
            let fields = KeyReader<MilestoneFieldKey>(
                group, at: entry.keySpan, isStrict: isStrict, allowed: MilestoneFieldKey.ofStandardMilestone,
                &findings)
            return milestone(key, fields, label: nil, &findings)
        case .refused: return nil
        }
    }

    private func milestone(
        _ key: MilestoneKey, _ fields: KeyReader<MilestoneFieldKey>, label name: String?,
        _ findings: inout Findings
    ) -> Milestone? {
        let label = fields.text(.label, limit: TextLimit.name, &findings)?.value ?? name
        let text = fields.text(.text, limit: TextLimit.sentence, &findings)?.value
        let note = fields.text(.note, limit: TextLimit.note, &findings)?.value
        let withdrawn = fields.flag(.withdrawn, &findings)
        guard let when = when(fields, &findings) else { return nil }
        return Milestone(key: key, label: label, when: when, text: text, note: note, withdrawn: withdrawn)
    }

    private func when(_ fields: KeyReader<MilestoneFieldKey>, _ findings: inout Findings) -> When? {
        guard let entry = fields.required(.when, &findings) else { return nil }
        let reserve = fields[.optional]
        if case .list = entry.value.value { return findings.days(entry, reserve: reserve) }
        return reserve == nil
            ? findings.when(entry, anchors: anchors) : findings.days(entry, reserve: reserve)
    }

    // MARK: Milestones of the region's own

    private mutating func addOthers(_ entry: YAMLEntry, _ findings: inout Findings) {
        guard let items = findings.list(entry, example: TimingKey.other.example) else {
            isSound = false
            return
        }
        var names: [Located<String>] = []
        for item in items {
            guard let group = findings.group(item, "a milestone", example: MilestoneFieldKey.name.example)
            else {
                isSound = false
                continue
            }
            let fields = KeyReader<MilestoneFieldKey>(group, at: item.span, isStrict: isStrict, &findings)
            guard let name = fields.requiredText(.name, limit: TextLimit.name, &findings) else {
                isSound = false
                continue
            }
            names.append(name)
            let key = MilestoneKey.other(Slug(fromName: name.value).text)
            add(milestone(key, fields, label: name.value, &findings), at: name.span)
        }
        let errorsBefore = findings.errorCount
        _ = findings.distinct(names, "milestone", identifier: "milestone.repeated")
        if findings.errorCount > errorsBefore { isSound = false }
    }

    /// The keys that the milestones below `other` have.
    private static func names(_ entry: YAMLEntry?) -> [MilestoneKey] {
        guard case .list(let items)? = entry?.value.value else { return [] }
        return items.compactMap { item in
            guard case .mapping(let fields) = item.value,
                case .scalar(let name)? = fields.first(where: { $0.key == "name" })?.value.value
            else { return nil }
            return .other(Slug(fromName: WhiteSpace.collapsed(name.text)).text)
        }
    }
}

extension YAMLNode {
    /// Where the date of a milestone stands, in its short or its long form.
    fileprivate var placeOfDate: SourceSpan {
        guard case .mapping(let fields) = value else { return span }
        return fields.first { $0.key == MilestoneFieldKey.when.rawValue }?.value.span ?? span
    }
}
