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
        items.grouped { Key($0, in: regions[$0.region].schedule) }.map { key, items in
            Self(
                when: HTML(key.when), isReserve: key.isReserve,
                steps: CalendarPage.Step.steps(items, of: regions, root: root))
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
}

extension CalendarPage.Step {
    /// One for each step of the same name, with all its regions.
    fileprivate static func steps(_ items: [AgendaItem], of regions: [Region], root: String) -> [Self] {
        items.grouped { Key(title: $0.step.title, isWithdrawn: $0.step.withdrawn) }.map { key, items in
            Self(
                title: key.title, isDeadline: items.first?.step.key == .deadline,
                isWithdrawn: key.isWithdrawn,
                regions: PageLink.sentence(items.map { PageLink(region: regions[$0.region], root: root) }))
        }
    }

    /// What steps have in common that are written as one.
    private struct Key: Hashable {
        let title: String
        let isWithdrawn: Bool
    }
}
