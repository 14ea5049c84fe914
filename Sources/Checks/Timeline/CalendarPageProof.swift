import Content
import Schedule

/// Compares `/kalender/` with the schedules: every listed step of every region stands there under each of its dates
/// with a link to the region, and no month is called over before it is.
struct CalendarPageProof {
    let page: BuiltPage
    let places: RegionPlaces

    private static let sort = "kalender"
    private static let name = "the calendar page"

    /// Reports what does not hold.
    ///
    /// - Parameter entries: what has to be listed of each region.
    func check(
        _ entries: [[RegionExpectation.Entry]], of regions: [RegionExpectation],
        _ report: inout TimelineReport
    ) {
        let links = Dictionary(grouping: places.links, by: \.region)
        for (number, wanted) in entries.enumerated() {
            let items = links[number, default: []].map { around($0.element) }
            for entry in wanted {
                report.expect(
                    items.contains { lists(entry, in: $0) }, .entry, on: Self.sort,
                    "\(Self.name) does not list “\(entry.title)” of \(regions[number].title) under "
                        + "“\(entry.date)”")
            }
        }
        checkMonths(&report)
    }

    /// The items around a link, the innermost first.
    private func around(_ link: Int) -> [Int] { page.around(link).filter(page.isItem) }

    /// Whether the item of a link names the step, and it or one around it the date.
    private func lists(_ entry: RegionExpectation.Entry, in items: [Int]) -> Bool {
        guard let own = items.first, page.says(entry.titleWords, in: own) else { return false }
        guard !page.says(entry.dateWords, in: own) else {
            // Where one item holds several steps, one within it has to hold both.
            let inner = (own + 1..<page.elements[own].end).filter(page.isItem)
            return inner.isEmpty
                || inner.contains {
                    page.says(entry.titleWords, in: $0) && page.says(entry.dateWords, in: $0)
                }
        }
        return items.dropFirst().contains { page.says(entry.dateWords, in: $0) }
    }

    private func checkMonths(_ report: inout TimelineReport) {
        let over = Array("voorbij".utf8)
        for index in page.elements.indices {
            guard let id = page.elements[index].id.map(page.value), let month = Self.month(id),
                month.end > report.moment,
                let summary = page.around(index).first(where: { page.elements[$0].name == TagName.summary })
            else { continue }
            report.expect(
                !page.says(over, in: summary), .month, on: Self.sort,
                "\(Self.name) says that \(DutchWording().month(month)) is over")
        }
    }

    /// The month of `maand-2023-06`.
    private static func month(_ id: String) -> CivilMonth? {
        let parts = id.split(separator: "-").dropFirst().compactMap { Int($0) }
        guard id.hasPrefix("maand-"), parts.count == 2 else { return nil }
        return CivilDate(year: parts[0], month: parts[1], day: 1).map { CivilMonth(containing: $0) }
    }
}
