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
        picture =
            regions.count <= CalendarLimit.drawnRegions
            ? TimelinePicture(of: regions.map { TimelineRow($0) }, id: "tijdlijn") : nil
        pictureLimit =
            regions.count > CalendarLimit.drawnRegions
            ? "Een tekening van \(regions.count) regio’s is niet leesbaar. Ze staan daarom alleen in de lijst."
            : nil
        listLimit =
            regions.count > CalendarLimit.regions
            ? "Deze oproep heeft \(regions.count) regio’s. Deze pagina en haar kalender bevatten daarom alleen "
                + "de deadlines. De andere data staan op de pagina van elke regio." : nil
        months = agenda.months.map { month, items in
            Month(
                id: "maand-\(month)", title: DutchWording().month(month),
                count: items.count == 1 ? "1 regel" : "\(items.count) regels", isPast: month.end <= site.now,
                entries: items.map { Entry($0, of: regions[$0.region], root: root) })
        }
        undated = agenda.undated.map { undated in
            Undated(
                region: PageLink(region: undated.region, root: root),
                steps: undated.steps.map { TimingRow($0, in: undated.region.schedule) })
        }
        subscription = CalendarLink(of: "alle regio’s", href: root + CalendarAddress.programme.path)
    }
}

extension CalendarPage.Entry {
    fileprivate init(_ item: AgendaItem, of region: Region, root: String) {
        let wording = DutchWording()
        switch item.date {
        case .day(let day, let isReserve):
            when = HTML(wording.parts(of: .day(day)))
            self.isReserve = isReserve
        case .whole:
            when = HTML(wording.parts(of: region.schedule.resolved(item.step)))
            isReserve = false
        }
        self.region = PageLink(region: region, root: root)
        step = item.step.title
        isDeadline = item.step.key == .deadline
        isWithdrawn = item.step.withdrawn
    }
}
