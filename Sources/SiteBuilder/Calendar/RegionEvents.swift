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

    /// What the names of all its entries begin with: `regio/genk#`.
    private let name: String
    private let title: String
    private let schedule: Schedule
    private let url: String?
    private let sequence: Int
    private let lastModified: Instant?
    private let stamp: Instant

    /// The entries of the region at a position of the alphabetical order.
    init(at position: Int, in site: SiteContext) {
        // Its parts are taken one by one, since a region is large to copy.
        let regions = site.programme.regions
        let slug = regions[position].slug
        let aliases = regions[position].aliases
        let updates = regions[position].updates
        name = "regio/" + (aliases.isEmpty ? slug : aliases[0]).text + "#"
        title = regions[position].title
        schedule = regions[position].schedule
        url = site.baseURL?.address(of: PageAddress.region(slug).canonicalPath)
        sequence = updates.count
        lastModified = Self.changed(updates)
        stamp = lastModified ?? Self.firstInstant(of: schedule)
    }

    /// When the last of a region's corrections was made; nil when there was none.
    static func changed(_ updates: [Update]) -> Instant? {
        updates.isEmpty ? nil : updates.map(\.date).max().map(Brussels.startOfDay)
    }

    /// The entries in a calendar of `count` regions. A vague date gives none.
    func events(among count: Int) -> [CalendarEvent] {
        var events: [CalendarEvent] = []
        for step in CalendarLimit.steps(of: schedule, among: count) {
            let times = CalendarTime.entries(for: step, in: schedule)
            let words = times.isEmpty ? "" : description(of: step)
            for (place, time) in times.enumerated() {
                events.append(event(step, time, number: place + 1, words))
            }
        }
        return events
    }

    private func event(
        _ step: Milestone, _ time: CalendarTime, number: Int, _ words: String
    ) -> CalendarEvent {
        CalendarEvent(
            uid: NameUUID(name + step.key.rawValue + "/" + String(number), in: Self.namespace), stamp: stamp,
            time: time, summary: step.title + ": " + title, description: words, url: url,
            sequence: sequence, lastModified: lastModified, isCancelled: step.withdrawn,
            alarms: step.key == .deadline && schedule.deadline != nil ? alarms : [])
    }

    private var alarms: [CalendarAlarm] {
        [
            CalendarAlarm(daysBefore: 7, text: "Over een week: deadline kandidaturen van " + title),
            CalendarAlarm(daysBefore: 1, text: "Over een dag: deadline kandidaturen van " + title),
        ]
    }

    /// `Tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd.`, or `19, 21 en 23 juni 2023.`
    private func description(of step: Milestone) -> String {
        let wording = DutchWording()
        let deadline = step.key == .deadline ? schedule.deadline : nil
        let words = deadline.map(wording.acceptsUntil) ?? wording.when(schedule.resolved(step))
        return step.withdrawn ? "Deze stap is vervallen. Eerder: " + words + "." : Self.sentence(words)
    }

    /// The words as a sentence: `Vóór zaterdag 15 juli 2023.`
    private static func sentence(_ words: String) -> String {
        guard let first = words.unicodeScalars.first else { return "." }
        let rest = words[words.unicodeScalars.index(after: words.startIndex)...]
        return String(first).uppercased() + rest + "."
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
