import Content
import Schedule

extension JSONBytes {
    /// Appends a region as ``RegionsSchema`` describes it.
    mutating func append(_ region: Region, at base: BaseURL?) {
        let page = PageAddress.region(region.slug)
        append("{\"slug\":")
        append(text: region.slug.text)
        append(",\"title\":")
        append(text: region.title)
        append(",\"url\":")
        append(optional: base?.address(of: page.canonicalPath))
        append(",\"page\":")
        append(text: page.path)
        append(",\"calendar\":")
        append(text: CalendarAddress.region(region.slug).path)
        append(",\"source\":")
        append(optional: region.source)
        append(",\"formerSlugs\":")
        append(texts: region.aliases.map(\.text))
        append(",\"summary\":")
        append(optional: region.summary)
        append(",\"municipalities\":")
        append(texts: region.municipalities)
        append(",\"municipalityNote\":")
        append(optional: region.municipalityNote)
        append(",\"deadline\":")
        if let deadline = region.schedule.deadline { append(deadline) } else { append("null") }
        append(",\"milestones\":")
        append(list: region.schedule.milestones) { $0.append($1, in: region.schedule) }
        append(",\"challenges\":")
        append(list: region.challenges) { $0.append($1) }
        append(",\"corrections\":")
        append(list: region.correctionsByAge) { $0.append($1) }
        append("}")
    }

    private mutating func append(_ deadline: Deadline) {
        append("{\"end\":")
        append(deadline.end)
        append(",\"date\":")
        append(text: deadline.date.description)
        append(",\"text\":")
        append(text: DutchWording().acceptsUntil(deadline))
        append("}")
    }

    private mutating func append(_ step: Milestone, in schedule: Schedule) {
        let resolved = schedule.resolved(step)
        let extent = Extent(of: resolved.when)
        append("{\"key\":")
        append(text: step.key.rawValue)
        append(",\"label\":")
        append(text: step.title)
        append(",\"isCertain\":")
        append(resolved.isCertain)
        append(",\"isWithdrawn\":")
        append(step.withdrawn)
        append(",\"start\":")
        append(optional: extent?.start)
        append(",\"end\":")
        append(optional: extent?.end)
        appendDays(of: resolved.when)
        append(",\"text\":")
        append(text: DutchWording().when(resolved))
        append(",\"textAsPublished\":")
        append(optional: step.text)
        append(",\"note\":")
        append(optional: step.note)
        append("}")
    }

    private mutating func appendDays(of when: When) {
        var dates: (days: [CivilDate], optional: [CivilDate]) = ([], [])
        if case .days(let days, let optional) = when { dates = (days, optional) }
        append(",\"days\":")
        append(list: dates.days) { $0.append(text: $1.description) }
        append(",\"optionalDays\":")
        append(list: dates.optional) { $0.append(text: $1.description) }
    }

    private mutating func append(optional instant: Instant?) {
        if let instant { append(instant) } else { append("null") }
    }

    /// Dates and times hold nothing to escape.
    private mutating func append(_ instant: Instant) {
        append("{\"utc\":")
        append(text: instant.iso)
        append(",\"local\":")
        append(text: ISO8601.local(instant).description)
        append("}")
    }

    private mutating func append(_ challenge: Challenge) {
        append("{\"number\":")
        append(number: challenge.number)
        append(",\"personas\":")
        append(texts: challenge.personas)
        append(",\"combinedAs\":")
        append(optional: challenge.combinedAs)
        append(",\"recognition\":")
        if let recognition = challenge.recognition { append(recognition) } else { append("null") }
        append(",\"note\":")
        append(optional: challenge.note)
        append("}")
    }

    private mutating func append(_ recognition: Recognition) {
        append("{\"not\":")
        append(recognition.not)
        append(",\"less\":")
        append(recognition.less)
        append(",\"plain\":")
        append(recognition.plain)
        append(",\"more\":")
        append(recognition.more)
        append(",\"very\":")
        append(recognition.very)
        append("}")
    }

    /// `12.5`, or `null` for a share that was not given.
    private mutating func append(_ share: Percentage?) {
        guard let tenths = share?.tenths else { return append("null") }
        append(number: tenths / 10)
        guard tenths % 10 != 0 else { return }
        append(".")
        append(number: tenths % 10)
    }

    private mutating func append(_ update: Update) {
        append("{\"date\":")
        append(text: update.date.description)
        append(",\"change\":")
        append(text: update.change)
        append(",\"reason\":")
        append(optional: update.reason)
        append("}")
    }
}
