import Schedule

/// Compares the page of a region with its schedule:
///
/// 1. its `h1` names the region; above its first `h2` it says the sentence on the deadline, and has a place for the status;
/// 2. the summary says the deadline in short, and the part on handing in says the sentence again;
/// 3. the data for the script give the phase and the status of every later moment;
/// 4. no words say a phase or a tense that does not hold;
/// 5. every step stands in the table with its date.
struct RegionPageProof {
    let region: RegionExpectation
    let page: BuiltPage
    let isClosed: Bool

    private var place: String { "the page of \(region.title)" }
    private static let sort = "regio"

    /// Reports what does not hold.
    func check(_ report: inout TimelineReport) {
        let box = box
        checkBanner(in: box, &report)
        checkParts(&report)
        checkData(in: box, &report)
        checkSteps(&report)
    }

    /// The element that the script looks at; the whole page when there is none.
    private var box: Int {
        page.elements.firstIndex { $0.timeline != nil || $0.phase != nil } ?? 0
    }

    private func checkBanner(in box: Int, _ report: inout TimelineReport) {
        guard !page.elements.isEmpty else {
            return report.expect(false, .missing, on: Self.sort, "\(place) is empty")
        }
        let heading = page.elements.indices.first { page.elements[$0].name == TagName.headings[0] }
        report.expect(
            heading.map { page.says(region.titleWords, in: $0) } ?? false, .name, on: Self.sort,
            "\(place) does not name \(region.title) in its h1")
        let first = page.elements.indices.first { $0 > box && page.elements[$0].name == TagName.headings[1] }
        let whole = page.elements[box].text
        let banner = whole.lowerBound..<(first.map { page.elements[$0].text.lowerBound } ?? whole.upperBound)
        let sentence = region.sentence.text(isClosed)
        report.expect(
            page.says(region.sentence.words(isClosed), in: banner), .banner, on: Self.sort,
            "\(place) does not say “\(sentence)” above its first part")
        let other = region.sentence.text(!isClosed)
        report.expect(
            !region.sentence.differ
                || !page.says(region.sentence.words(!isClosed), in: 0..<page.words.count),
            .tense, on: Self.sort, "\(place) says “\(other)”")
        guard region.schedule.deadline != nil else { return }
        if isClosed {
            report.expect(
                page.says(region.closed, in: banner), .banner, on: Self.sort,
                "\(place) does not say “\(String(decoding: region.closed, as: UTF8.self))” above its first part"
            )
        }
        let places = (box..<(first ?? page.elements[box].end)).filter { page.elements[$0].isStatus }
        report.expect(
            !places.isEmpty, .phase, on: Self.sort,
            "\(place) has no place with data-status above its first part")
        for status in places {
            let claim = PhaseClaims.untrueStatus(in: status, of: page, isClosed: isClosed)
            report.expect(
                claim == nil, .phase, on: Self.sort, "\(place) says “\(claim ?? "")” without a script")
        }
    }

    private func checkParts(_ report: inout TimelineReport) {
        report.expect(
            part("samenvatting").map { page.says(region.short.words(isClosed), in: $0) } ?? false,
            .deadline, on: Self.sort,
            "\(place) does not say “\(region.short.text(isClosed))” in the part samenvatting")
        report.expect(
            part("indienen").map { page.says(region.sentence.words(isClosed), in: $0) } ?? false,
            .submission, on: Self.sort,
            "\(place) does not say “\(region.sentence.text(isClosed))” in the part indienen")
    }

    /// The words below a heading with an id, up to the next heading that is not below it; those of the element
    /// itself when it is no heading.
    private func part(_ id: String) -> Range<Int>? {
        let found = page.elements.indices.first { index in
            page.elements[index].id.map { page.bytes($0).elementsEqual(id.utf8) } ?? false
        }
        guard let found else { return nil }
        let element = page.elements[found]
        guard let level = TagName.level(element.name) else { return element.text }
        let next = page.elements.indices.first {
            $0 > found && TagName.level(page.elements[$0].name).map { $0 <= level } ?? false
        }
        return element.text.lowerBound..<(next.map { page.elements[$0].text.lowerBound } ?? page.words.count)
    }

    private func checkData(in box: Int, _ report: inout TimelineReport) {
        guard !page.elements.isEmpty else { return }
        report.expect(
            region.schedule.deadline == nil || page.elements[box].timeline != nil, .data, on: Self.sort,
            "\(place) has no data-timeline")
        report.expect(
            !isClosed || page.elements[box].phase != nil, .phase, on: Self.sort,
            "\(place) has no data-phase=\"closed\"")
        for element in page.elements {
            if let phase = element.phase.map(page.value) {
                report.expect(
                    isClosed && phase == "closed", .phase, on: Self.sort,
                    "\(place) has data-phase=\"\(phase)\" without a script")
            }
            if let timeline = element.timeline {
                TimelineData.check(
                    page.value(timeline), region.page, place, on: Self.sort, &report)
            }
        }
    }

    private func checkSteps(_ report: inout TimelineReport) {
        let table = part("timing") ?? 0..<0
        let rows = page.elements.indices.filter {
            page.isItem($0) && table.contains(page.elements[$0].text.lowerBound)
        }
        let withdrawn = Array("vervallen".utf8)
        for (step, isWithdrawn) in region.steps {
            let isThere = rows.contains { row in
                page.says(step.titleWords, in: row) && page.says(step.dateWords, in: row)
                    && (!isWithdrawn || page.says(withdrawn, in: row))
            }
            report.expect(
                isThere, .step, on: Self.sort,
                "\(place) does not say “\(step.title): \(step.date)\(isWithdrawn ? " vervallen" : "")” in the "
                    + "part timing")
        }
    }
}
