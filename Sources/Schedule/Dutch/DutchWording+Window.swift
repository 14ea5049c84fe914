// From when until when candidacies are accepted.
extension DutchWording {
    /// `tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd`.
    ///
    /// `tot` without `en met` when the minute itself is too late, after `before 2023-06-01 17:00`.
    public func acceptsUntil(_ deadline: Deadline) -> String { parts(acceptsUntil: deadline).text }

    /// The same, its day marked for `<time>`.
    public func parts(acceptsUntil deadline: Deadline) -> [WordingPart] {
        [.text(until(deadline)), moment(Bound(deadline.date, deadline.time)), .text(", Belgische tijd")]
    }

    /// The whole time for candidacies, true at every moment.
    ///
    /// | launch | words |
    /// | --- | --- |
    /// | certain | `vanaf vrijdag 21 april 2023 tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd` |
    /// | the same, in brief | `van vrijdag 21 april tot en met donderdag 1 juni 2023 om …, Belgische tijd` |
    /// | on the day of the deadline | `op donderdag 1 juni 2023 van 9.00 uur tot en met 12.00 uur, Belgische tijd` |
    /// | promised | `na de lancering van het addendum, gepland in week 16 van 2023 (…), tot en met …` |
    /// | not known or withdrawn; all but certain ones in brief | `na de lancering van het addendum, tot en met …` |
    /// | there never was one | `tot en met …` |
    public func parts(window schedule: Schedule, until deadline: Deadline, isBrief: Bool = false)
        -> [WordingPart]
    {
        guard let opening = schedule.opening else {
            return launch(of: schedule, isBrief: isBrief) + parts(acceptsUntil: deadline)
        }
        guard opening.date != deadline.date else { return oneDay(opening, deadline) }
        let start: [WordingPart] =
            isBrief
            ? [.text("van "), moment(opening, year: opening.date.year != deadline.date.year), .text(" ")]
            : [.text("vanaf "), moment(opening), .text(" ")]
        return start + parts(acceptsUntil: deadline)
    }

    /// When a launch is promised: `op vrijdag 21 april 2023`, `in week 16 van 2023 (…)`, `ten vroegste op …`;
    /// nil when nothing is known.
    func promise(_ launch: When) -> [WordingPart]? {
        switch launch {
        case .moment, .days: [.text("op ")] + parts(of: launch)
        case .weeks: [.text("in ")] + parts(of: launch)
        case .interval: [.text("in de periode ")] + parts(of: launch)
        case .before, .by: parts(of: launch)
        case .from(let bound): [.text("ten vroegste op "), moment(bound)]
        case .after, .toBeAnnounced: nil
        }
    }

    /// A launch that is not certain; nothing when there never was one.
    private func launch(of schedule: Schedule, isBrief: Bool) -> [WordingPart] {
        guard schedule[.launch] != nil else { return [] }
        let words = "na \(MilestoneLabel.phrase(for: .launch)), "
        let date = schedule.active(.launch).map { schedule.resolved($0).when }
        guard !isBrief, let promise = date.flatMap(self.promise) else { return [.text(words)] }
        return [.text(words + "gepland ")] + promise + [.text(", ")]
    }

    /// `op donderdag 1 juni 2023 van 9.00 uur tot en met 12.00 uur, Belgische tijd`
    private func oneDay(_ opening: Bound, _ deadline: Deadline) -> [WordingPart] {
        let start = opening.time.map { (deadline.time == nil ? " vanaf " : " van ") + time($0) } ?? ""
        let end = deadline.time.map { " \(until(deadline))\(time($0))" } ?? ""
        return [.text("op "), moment(Bound(deadline.date)), .text("\(start)\(end), Belgische tijd")]
    }

    private func until(_ deadline: Deadline) -> String { deadline.isTimeIncluded ? "tot en met " : "tot " }
}
