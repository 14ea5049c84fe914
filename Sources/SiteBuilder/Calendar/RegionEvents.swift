import Content
import Schedule

/// The entries that the dates of a region give in a calendar, the same bytes in whichever calendar they stand.
///
/// | property | made from |
/// | --- | --- |
/// | `UID` | the first slug that the region had, the key of the step, and which entry of the step it is |
/// | `SEQUENCE`, `LAST-MODIFIED` | the number of corrections, and the day of the last one |
/// | `DTSTAMP` | the day of the last correction, else of the launch |
/// | `SUMMARY`, `DESCRIPTION` | the step, the region and the date in words; nothing that was written by hand |
///
/// So an entry keeps its identity when its date, the title of the region or the address of the site changes, and
/// no name, e-mail address or telephone number of anybody comes into a calendar.
struct RegionEvents {
    /// What all UIDs are made within. Never change it: every subscriber would see every entry twice.
    private static let namespace = NameUUID("urn:addenda:calendar", in: .urls)

    private let region: Region
    private let url: String?
    private let sequence: Int
    private let lastModified: Instant?
    private let stamp: Instant

    init(of region: Region, in site: SiteContext) {
        self.region = region
        url = site.baseURL?.address(of: PageAddress.region(region.slug).canonicalPath)
        sequence = region.updates.count
        lastModified = Self.changed(region)
        stamp = lastModified ?? Self.firstInstant(of: region.schedule)
    }

    /// When the last correction of a region was made; nil when there was none.
    static func changed(_ region: Region) -> Instant? {
        region.updates.map(\.date).max().map(Brussels.startOfDay)
    }

    /// The entries of some of its steps. A vague date gives none.
    func events(of steps: [Milestone]) -> [CalendarEvent] {
        steps.flatMap { step in
            let times = CalendarTime.entries(for: step, in: region.schedule)
            let words = times.isEmpty ? "" : description(of: step)
            return times.enumerated().map { event(step, $1, number: $0 + 1, words) }
        }
    }

    private func event(
        _ step: Milestone, _ time: CalendarTime, number: Int, _ words: String
    ) -> CalendarEvent {
        let first = region.aliases.first ?? region.slug
        let isDeadline = step.key == .deadline && region.schedule.deadline != nil
        return CalendarEvent(
            uid: NameUUID("regio/\(first)#\(step.key)/\(number)", in: Self.namespace), stamp: stamp,
            time: time, summary: "\(step.title): \(region.title)", description: words, url: url,
            sequence: sequence, lastModified: lastModified, isCancelled: step.withdrawn,
            alarms: isDeadline ? alarms : [])
    }

    private var alarms: [CalendarAlarm] {
        [
            CalendarAlarm(daysBefore: 7, text: "Over een week: deadline kandidaturen van \(region.title)"),
            CalendarAlarm(daysBefore: 1, text: "Over een dag: deadline kandidaturen van \(region.title)"),
        ]
    }

    /// `Tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd.`, or `19, 21 en 23 juni 2023.`
    private func description(of step: Milestone) -> String {
        let wording = DutchWording()
        let deadline = step.key == .deadline ? region.schedule.deadline : nil
        let words =
            deadline.map(wording.acceptsUntil) ?? wording.when(region.schedule.resolved(step))
        guard !step.withdrawn else { return "Deze stap is vervallen. Eerder: \(words)." }
        return "\(words.prefix(1).uppercased())\(words.dropFirst())."
    }

    /// The launch, else the first date that is known at all.
    private static func firstInstant(of schedule: Schedule) -> Instant {
        func limit(_ step: Milestone) -> Instant? {
            schedule.extent(step).flatMap { $0.start ?? $0.end }
        }
        return schedule[.launch].flatMap(limit) ?? schedule.milestones.compactMap(limit).min()
            ?? Instant(secondsSinceEpoch: 0)
    }
}
