import Schedule

/// Compares a page that lists regions, home or that of a persona, with their schedules. Each region that belongs there
/// has one place that
///
/// 1. names it, and says its deadline in the tense of the moment and nowhere in the other one;
/// 2. has the data for the script up to the deadline and a place for the status; after it, words and
///    `data-phase="closed"`;
/// 3. says no phase that only the script can know;
/// 4. stands under no list or heading of another phase.
struct RegionListProof {
    let regions: [RegionExpectation]
    let page: BuiltPage
    let places: RegionPlaces
    /// The links to each region.
    private let links: [Int: [Int]]
    /// What the page is called, and its sort.
    let name: String
    let sort: String

    init(regions: [RegionExpectation], page: BuiltPage, places: RegionPlaces, name: String, sort: String) {
        self.regions = regions
        self.page = page
        self.places = places
        self.name = name
        self.sort = sort
        links = Dictionary(grouping: places.links, by: \.region).mapValues { $0.map(\.element) }
    }

    /// Reports what does not hold.
    ///
    /// - Parameters:
    ///   - listed: the numbers of the regions that belong on the page.
    ///   - proved: data for the script that were compared already, by region.
    func check(_ listed: [Int], proved: inout [Int: [UInt8]], _ report: inout TimelineReport) {
        let cards = Dictionary(grouping: places.cards, by: \.region)
        for region in listed {
            checkDeadline(of: region, in: cards[region, default: []].map(\.element), &report)
        }
        for (region, card) in places.cards { checkClaims(of: region, in: card, &proved, &report) }
        checkHeadings(&report)
    }

    private func isClosed(_ region: Int, _ report: TimelineReport) -> Bool {
        regions[region].schedule.hasClosed(at: report.moment)
    }

    private func checkDeadline(of number: Int, in cards: [Int], _ report: inout TimelineReport) {
        let region = regions[number]
        let isClosed = isClosed(number, report)
        let words = region.short.words(isClosed)
        let card = cards.first { page.says(words, in: $0) }
        report.expect(
            card != nil, .deadline, on: sort,
            "\(name) does not say “\(region.short.text(isClosed))” for \(region.title)")
        guard let card else { return }
        let isNamed = links[number, default: []].contains { link in
            (card..<page.elements[card].end).contains(link) && page.says(region.titleWords, in: link)
        }
        report.expect(
            isNamed, .name, on: sort,
            "\(name) has no link \(region.title) where it gives its deadline")
        guard region.schedule.deadline != nil else { return }
        let inside = card..<page.elements[card].end
        if isClosed {
            report.expect(
                inside.contains { page.elements[$0].phase != nil }, .phase, on: sort,
                "\(name) has no data-phase=\"closed\" for \(region.title)")
            let closed = DutchWording().phase(.closed)
            report.expect(
                page.says(Array(closed.utf8), in: card), .phase, on: sort,
                "\(name) does not say “\(closed)” for \(region.title)")
        } else {
            let box = inside.first { page.elements[$0].timeline != nil && page.says(words, in: $0) }
            report.expect(
                box != nil, .data, on: sort,
                "\(name) has no data-timeline around the deadline of \(region.title)")
            guard let box else { return }
            report.expect(
                (box..<page.elements[box].end).contains { page.elements[$0].isStatus }, .phase, on: sort,
                "\(name) has no place with data-status for \(region.title)")
        }
    }

    /// Whatever a card says has to hold.
    private func checkClaims(
        of number: Int, in card: Int, _ proved: inout [Int: [UInt8]], _ report: inout TimelineReport
    ) {
        let region = regions[number]
        let isClosed = isClosed(number, report)
        report.expect(
            !region.short.differ || !page.says(region.short.words(!isClosed), in: card), .tense, on: sort,
            "\(name) says “\(region.short.text(!isClosed))” for \(region.title)")
        for index in card..<page.elements[card].end {
            let element = page.elements[index]
            if let phase = element.phase.map(page.value) {
                report.expect(
                    isClosed && phase == "closed", .phase, on: sort,
                    "\(name) has data-phase=\"\(phase)\" for \(region.title) without a script")
            }
            if let timeline = element.timeline {
                checkData(timeline, of: number, &proved, &report)
            }
            let claim =
                element.isStatus
                ? PhaseClaims.untrueStatus(in: index, of: page, isClosed: isClosed)
                : PhaseClaims.untrue(in: index, of: page, isClosed: isClosed)
            report.expect(
                claim.map(region.facts.contains) ?? true, .phase, on: sort,
                "\(name) says “\(claim ?? "")” for \(region.title) without a script")
        }
        checkList(around: card, region, isClosed, &report)
    }

    /// Data that were right at an earlier moment still are: they were compared with all that follow.
    private func checkData(
        _ timeline: Range<Int>, of number: Int, _ proved: inout [Int: [UInt8]], _ report: inout TimelineReport
    ) {
        let bytes = page.bytes(timeline)
        if let known = proved[number], known.elementsEqual(bytes) { return }
        let before = report.faultCount
        TimelineData.check(
            page.value(timeline), regions[number].lists, "\(name), for \(regions[number].title)", on: sort,
            &report)
        if report.faultCount == before { proved[number] = Array(bytes) }
    }

    private func checkList(
        around card: Int, _ region: RegionExpectation, _ isClosed: Bool, _ report: inout TimelineReport
    ) {
        let list = page.around(card).lazy.compactMap { page.elements[$0].list.map(page.value) }.first
        guard let list, list == "current" || list == "closed" else { return }
        report.expect(
            (list == "closed") == isClosed, .section, on: sort,
            "\(name) has \(region.title) in the list \(list)")
    }

    /// A heading that names a phase claims it for all regions below it.
    private func checkHeadings(_ report: inout TimelineReport) {
        var claims: [(level: Int, words: String)] = []
        var cards = places.cards[...]
        for (index, element) in page.elements.enumerated() {
            while let card = cards.first, page.elements[card.element].end <= index { cards.removeFirst() }
            if let card = cards.first, card.element == index, let claim = claims.last {
                let isTrue =
                    claim.words == DutchWording().phase(.closed) && isClosed(card.region, report)
                report.expect(
                    isTrue, .section, on: sort,
                    "\(name) has \(regions[card.region].title) under the heading “\(claim.words)”")
            }
            let isInCard = cards.first.map { $0.element < index } ?? false
            guard let level = TagName.level(element.name), !isInCard else { continue }
            claims.removeAll { $0.level >= level }
            if let words = PhaseClaims.untrue(in: index, of: page, isClosed: false) {
                claims.append((level, words))
            }
        }
    }
}
