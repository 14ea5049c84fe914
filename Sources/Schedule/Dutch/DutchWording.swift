/// Writes dates and phases in Dutch, as official Belgian texts do.
///
/// What it writes of a date is read back by ``DutchDateReader`` as the same date, without assumptions.
public struct DutchWording: Sendable {
    /// Makes a writer.
    public init() {}

    /// `donderdag 1 juni 2023`, with or without weekday and year.
    public func date(_ date: CivilDate, weekday: Bool = true, year: Bool = true) -> String {
        var text = ""
        append(date, weekday: weekday, year: year, to: &text)
        return text
    }

    /// The longest text of a day and a time: `donderdag 30 september 2023 om 23.59 uur`, in bytes.
    private static let longestMoment = 44

    private func append(_ date: CivilDate, weekday: Bool, year: Bool, to text: inout String) {
        let (yearNumber, month, day) = date.parts
        text.reserveCapacity(Self.longestMoment)
        if weekday {
            text += DutchNames.weekdays[date.weekday - 1]
            text += " "
        }
        text += String(day)
        text += " "
        text += DutchNames.months[month - 1]
        guard year else { return }
        text += " "
        text += String(yearNumber)
    }

    /// `23.59 uur`, `9.00 uur`.
    public func time(_ time: CivilTime) -> String {
        Digits.filled(time.hour < 10 ? "0.00 uur" : "00.00 uur", time.hour, time.minute)
    }

    /// The date in words: `vóór zaterdag 15 juli 2023`.
    public func when(_ when: When) -> String { parts(of: when).text }

    /// The date in words: `14 dagen na de communicatie over de beslissing, dus vóór zaterdag 29 juli 2023`.
    public func when(_ when: ResolvedWhen) -> String { parts(of: when).text }

    /// The date in words, its days marked for `<time>`.
    ///
    /// | date | in words |
    /// | --- | --- |
    /// | moment | `donderdag 1 juni 2023 om 23.59 uur` |
    /// | day, days | `donderdag 1 juni 2023`, `19, 21 en 23 juni 2023`, `30 juni en 3 juli 2023` |
    /// | optional days | `13 september 2023, zo nodig ook op 14 en 15 september` |
    /// | interval | `van maandag 4 tot en met vrijdag 8 september 2023` |
    /// | weeks | `week 20 en week 21 van 2023 (15 tot en met 28 mei)` |
    /// | bounds | `vóór …`, `ten laatste op …`, `vanaf …` |
    /// | days after | `14 dagen na de communicatie over de beslissing` |
    /// | `tba` | `nog te bepalen` |
    public func parts(of when: When) -> [WordingPart] {
        switch when {
        case .moment(let date, let time): [moment(Bound(date, time))]
        case .days(let days, let optional): DutchDayList(days, optional: optional).parts
        case .interval(let first, let last):
            [.text("van ")] + DutchDayRange(first, last, weekdays: true).parts
        case .weeks(let first, let last): DutchWeekRange(first, last).parts
        case .before(let bound): [.text("vóór "), moment(bound)]
        case .by(let bound): [.text("ten laatste op "), moment(bound)]
        case .from(let bound): [.text("vanaf "), moment(bound)]
        case .after(let key, let days): [.text(distance(days, from: MilestoneLabel.phrase(for: key)))]
        case .toBeAnnounced: [.text("nog te bepalen")]
        }
    }

    /// The date in words, its days marked for `<time>`.
    ///
    /// A certain day that was counted from another step is written as the day it is. Where only a limit follows,
    /// the distance is written first: `14 dagen na de communicatie over de beslissing, dus vóór …`.
    public func parts(of resolved: ResolvedWhen) -> [WordingPart] {
        guard let relation = resolved.relation, !resolved.isCertain else { return parts(of: resolved.when) }
        let anchor = relation.anchorLabel.map { "‘\($0)’" } ?? MilestoneLabel.phrase(for: relation.anchor)
        let words = WordingPart.text(distance(relation.days, from: anchor))
        guard resolved.when != .toBeAnnounced else { return [words] }
        return [words, .text(", dus ")] + parts(of: resolved.when)
    }

    /// What a phase is called: `Sluit binnenkort`.
    public func phase(_ phase: Phase) -> String {
        switch phase {
        case .undated: "Nog geen datum"
        case .announced: "Aangekondigd"
        case .open: "Open"
        case .closingSoon: "Sluit binnenkort"
        case .lastDay: "Laatste dag"
        case .closed: "Afgesloten"
        case .inAssessment: "In beoordeling"
        case .jury: "Bij de jury"
        case .decided: "Beslist"
        case .rightOfReply: "Weerwoord"
        case .concluded: "Afgerond"
        }
    }

    private func distance(_ days: Int, from anchor: String) -> String {
        "\(days) \(days == 1 ? "dag" : "dagen") na \(anchor)"
    }

    /// `donderdag 1 juni 2023` or `donderdag 1 juni 2023 om 23.59 uur`; the year may be left to what follows.
    func moment(_ bound: Bound, year: Bool = true) -> WordingPart {
        guard let time = bound.time else {
            return .time(date(bound.date, year: year), datetime: .date(bound.date))
        }
        var text = ""
        append(bound.date, weekday: true, year: year, to: &text)
        text += " om "
        text += self.time(time)
        return .time(text, datetime: .moment(bound.date, time))
    }
}
