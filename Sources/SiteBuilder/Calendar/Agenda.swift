import Content
import Schedule

/// All dates of all regions, by month, and the steps of which no last day is known.
struct Agenda {
    /// A region and those of its steps that cannot be placed in a month.
    struct Undated {
        let region: Region
        let steps: [Milestone]
    }

    /// The months that have dates, in order, each with its dates in order.
    let months: [(month: CivilMonth, items: [AgendaItem])]
    /// The regions with steps that have no last day, in alphabetical order.
    let undated: [Undated]

    init(of regions: [Region]) {
        var items: [AgendaItem] = []
        var undated: [Undated] = []
        for (position, region) in regions.enumerated() {
            var open: [Milestone] = []
            for step in CalendarLimit.steps(of: region.schedule, among: regions.count) {
                let dates = AgendaItem.items(of: step, in: region.schedule, region: position)
                if dates.isEmpty { open.append(step) } else { items += dates }
            }
            if !open.isEmpty { undated.append(Undated(region: region, steps: open)) }
        }
        self.undated = undated
        months = Self.byMonth(items)
    }

    private static func byMonth(_ items: [AgendaItem]) -> [(month: CivilMonth, items: [AgendaItem])] {
        Dictionary(grouping: items, by: \.month)
            .sorted { $0.key < $1.key }
            .map { month, items in
                // The place in the list keeps regions and steps in their order within a moment.
                let sorted = items.enumerated().sorted {
                    ($0.element.day.dayNumber, $0.element.place, $0.offset)
                        < ($1.element.day.dayNumber, $1.element.place, $1.offset)
                }
                return (month, sorted.map(\.element))
            }
    }

    /// The next instant at which a month with dates is over, so that `/kalender/` would fold it away.
    static func nextChange(of regions: [Region], after now: Instant) -> Instant? {
        var next: CivilMonth?
        for region in regions {
            for step in CalendarLimit.steps(of: region.schedule, among: regions.count) {
                for item in AgendaItem.items(of: step, in: region.schedule, region: 0)
                where item.month < (next ?? item.month.adding(months: 1)) && item.month.end > now {
                    next = item.month
                }
            }
        }
        return next?.end
    }
}
