// What is said of a call at the moment of reading. Each is true during a period and false outside of it.
extension DutchWording {
    /// The status of a call during a period.
    ///
    /// | phase | words |
    /// | --- | --- |
    /// | undated | `Deadline nog te bepalen` |
    /// | announced | `Opent op vrijdag 21 april 2023`, `Opent in week 16 …`, `Opent ten vroegste op …`, `Aangekondigd` |
    /// | open | `Open – nog # dagen` |
    /// | closing soon | `Nog # dagen` |
    /// | last day | `Sluit vandaag om 23.59 uur, Belgische tijd` |
    /// | any later one | `Afgesloten op donderdag 1 juni 2023 om 23.59 uur` |
    public func status(_ period: StatusPeriod, of schedule: Schedule) -> StatusWords {
        switch period.phase {
        case .undated: StatusWords("Deadline nog te bepalen")
        case .announced: StatusWords(opening(of: schedule) ?? phase(.announced))
        case .open, .closingSoon: countdown(period)
        case .lastDay: StatusWords("Sluit vandaag om \(closingTime(schedule.deadline)), Belgische tijd")
        case .inAssessment, .jury, .decided, .rightOfReply, .concluded, .closed:
            StatusWords(closed(schedule.deadline))
        }
    }

    /// `Afgesloten op donderdag 1 juni 2023 om 23.59 uur`: true for ever once the deadline has passed.
    public func closed(_ deadline: Deadline?) -> String {
        guard let deadline else { return phase(.closed) }
        return "\(phase(.closed)) op \(moment(Bound(deadline.date, deadline.time)).text)"
    }

    /// What the planning says of a step, as a sentence that stays true when the step is moved later:
    /// `Volgens de planning wordt de beslissing meegedeeld vóór zaterdag 15 juli 2023.`
    ///
    /// A step with a label of its own is called by it.
    public func planned(_ step: Milestone, in schedule: Schedule) -> String {
        let resolved = schedule.resolved(step)
        guard step.label == nil, let verb = Self.verb(of: step.key) else {
            return "Volgende stap volgens de planning: \(step.title), \(when(resolved))."
        }
        return "Volgens de planning \(verb) \(preposition(resolved))\(when(resolved))."
    }

    private func countdown(_ period: StatusPeriod) -> StatusWords {
        let isOpen = period.phase == .open
        guard period.countdown != nil else { return StatusWords(phase(period.phase)) }
        return isOpen
            ? StatusWords("Open – nog # dagen", oneDay: "Open – nog 1 dag")
            : StatusWords("Nog # dagen", oneDay: "Nog 1 dag")
    }

    /// A deadline that is a whole day closes at its end.
    private func closingTime(_ deadline: Deadline?) -> String {
        deadline?.time.map(time) ?? "24.00 uur"
    }

    private func opening(of schedule: Schedule) -> String? {
        guard let launch = schedule.active(.launch) else { return nil }
        if let opening = schedule.opening { return "Opent op \(moment(opening).text)" }
        return promise(schedule.resolved(launch).when).map { "Opent \($0.text)" }
    }

    private static func verb(of key: MilestoneKey) -> String? {
        switch key {
        case .assessment: "worden de projectvoorstellen beoordeeld"
        case .pitches: "zijn de pitches voor de jury"
        case .decision: "wordt de beslissing meegedeeld"
        case .rebuttal: "wordt het weerwoord ontvangen en beoordeeld"
        default: nil
        }
    }

    /// What goes before a date in a sentence: `op 19 juni`, `in week 20`; a limit has its own.
    private func preposition(_ resolved: ResolvedWhen) -> String {
        switch resolved.when {
        case .moment, .days: resolved.isCertain ? "op " : ""
        case .weeks: "in "
        case .interval, .before, .by, .from, .after, .toBeAnnounced: ""
        }
    }
}
