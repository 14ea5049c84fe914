import Content
import Markup
import Schedule

extension CalendarPage {
    /// The page of all dates.
    init(in site: SiteContext) {
        let regions = site.programme.regions
        let root = site.root(of: .calendar)
        let agenda = Agenda(of: regions)
        page = PageFrame(
            .calendar, in: site, title: "Kalender", windowTitle: "Kalender",
            description: "Alle data van alle regio’s van \(site.programme.title), per maand.")
        picture = TimelinePicture(ofAll: regions)
        pictureLimit =
            regions.count > CalendarLimit.drawnRegions
            ? "Een tekening van \(regions.count) regio’s is niet leesbaar. Ze staan daarom alleen in de lijst."
            : nil
        listLimit =
            regions.count > CalendarLimit.regions
            ? "Deze oproep heeft \(regions.count) regio’s. Deze pagina en haar kalender bevatten daarom alleen "
                + "de deadlines. De andere data staan op de pagina van elke regio." : nil
        months = agenda.months.map { Month($0, $1, of: regions, at: site.now, root: root) }
        undated = agenda.undated.map { undated in
            Undated(
                region: PageLink(region: undated.region, root: root),
                steps: undated.steps.map { TimingRow($0, in: undated.region.schedule) })
        }
        subscription = CalendarLink(of: "alle regio’s", href: root + CalendarAddress.programme.path)
    }
}

extension CalendarPage.Month {
    fileprivate init(
        _ month: CivilMonth, _ items: [AgendaItem], of regions: [Region], at now: Instant, root: String
    ) {
        id = "maand-\(month)"
        title = DutchWording().month(month)
        isPast = month.end <= now
        entries = CalendarPage.Entry.entries(items, of: regions, root: root)
        count = entries.count == 1 ? "1 datum" : "\(entries.count) data"
    }
}

extension CalendarPage.Entry {
    /// One for each date that is written in the same words.
    fileprivate static func entries(_ items: [AgendaItem], of regions: [Region], root: String) -> [Self] {
        var places: [Key: Int] = [:]
        var entries: [Self] = []
        for item in items {
            let key = Key(item, in: regions[item.region].schedule)
            let place = places[key] ?? entries.count
            if place == entries.count {
                places[key] = place
                entries.append(Self(when: HTML(key.when), isReserve: key.isReserve, steps: []))
            }
            entries[place].add(item.step, PageLink(region: regions[item.region], root: root))
        }
        return entries.map { entry in
            var entry = entry
            for index in entry.steps.indices {
                entry.steps[index].regions = PageLink.sentence(entry.steps[index].regions)
            }
            return entry
        }
    }

    /// What entries have in common that are written as one.
    private struct Key: Hashable {
        let when: [WordingPart]
        let isReserve: Bool

        init(_ item: AgendaItem, in schedule: Schedule) {
            let wording = DutchWording()
            switch item.date {
            case .day(let day, let isReserve):
                when = wording.parts(of: .day(day))
                self.isReserve = isReserve
            case .whole:
                when = wording.parts(of: schedule.resolved(item.step))
                isReserve = false
            }
        }
    }

    private mutating func add(_ step: Milestone, _ region: PageLink) {
        let known = steps.firstIndex { $0.title == step.title && $0.isWithdrawn == step.withdrawn }
        if let known { return steps[known].regions.append(region) }
        steps.append(
            CalendarPage.Step(
                title: step.title, isDeadline: step.key == .deadline, isWithdrawn: step.withdrawn,
                regions: [region]))
    }
}
