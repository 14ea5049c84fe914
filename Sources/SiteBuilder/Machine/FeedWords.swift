import Content
import Schedule

/// What the feed says, in sentences that stay true.
struct FeedWords {
    private let wording = DutchWording()

    /// `Het lokaal addendum van Genk is gelanceerd op vrijdag 21 april 2023. De deadline voor kandidaturen: tot en
    /// met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd.`
    func launch(of region: Region) -> String {
        "\(launched(region)) \(deadline(of: region.schedule))."
    }

    /// `Wijziging van dinsdag 2 mei 2023 in het lokaal addendum van Genk: Het adres is aangepast. Reden: Het oude
    /// werkte niet.`
    func correction(_ update: Update, of region: Region) -> String {
        let change =
            "Wijziging van \(wording.date(update.date)) in het lokaal addendum van \(region.title): "
            + Self.sentence(update.change)
        return change + (update.reason.map { " Reden: \(Self.sentence($0))" } ?? "")
    }

    /// A launch without a certain day is told as it was planned.
    private func launched(_ region: Region) -> String {
        guard let launch = region.schedule[.launch] else { return "" }
        let resolved = region.schedule.resolved(launch)
        let words = wording.when(resolved)
        return Self.isOneDay(resolved.when)
            ? "Het lokaal addendum van \(region.title) is gelanceerd op \(words)."
            : "Planning van de lancering van het lokaal addendum van \(region.title): \(words)."
    }

    private static func isOneDay(_ when: When) -> Bool {
        switch when {
        case .moment: true
        case .days(let days, let optional): days.count == 1 && optional.isEmpty
        default: false
        }
    }

    private func deadline(of schedule: Schedule) -> String {
        guard let deadline = schedule.deadline else {
            // Without a deadline the sentence is the same at every moment.
            return wording.sentence(schedule, at: Instant(secondsSinceEpoch: 0))
        }
        return "De deadline voor kandidaturen: \(wording.acceptsUntil(deadline))"
    }

    /// Closes a text that an editor wrote without a full stop.
    private static func sentence(_ text: String) -> String {
        guard let last = text.last, !".!?…”’)".contains(last) else { return text }
        return text + "."
    }
}
