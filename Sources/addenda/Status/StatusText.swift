import Schedule

/// Where the regions stand, for people: a table, or a list where the terminal is too narrow for it.
struct StatusText {
    private let status: ProgrammeStatus
    private let width: Int?
    private let usesColour: Bool
    private let wording = DutchWording()

    /// Takes what there is to say.
    ///
    /// - Parameter width: how many columns a line may have; nil when there is no limit.
    init(_ status: ProgrammeStatus, width: Int?, usesColour: Bool) {
        self.status = status
        self.width = width
        self.usesColour = usesColour
    }

    /// The text.
    var lines: [String] {
        [heading, ""] + regions + closing
    }

    private var heading: String {
        let civil = Brussels.civil(status.now)
        return "\(Count.of(status.regions.count, "region")) on \(civil.date) at \(civil.time), Belgian time"
    }

    private var regions: [String] {
        guard !status.regions.isEmpty else { return [] }
        let table = TextTable(
            columns: ["Region", "Phase", "Deadline", "Days left", "Next change"],
            alignedRight: [3], rows: status.regions.map(row), usesColour: usesColour)
        let fits = width.map { table.width <= $0 } ?? true
        return (fits ? table.lines : table.stackedLines) + [""]
    }

    private var closing: [String] {
        let drafts = status.drafts > 0 ? ["\(Count.of(status.drafts, "draft")) left out"] : []
        return drafts + [RebuildText.line(status.nextChange)]
    }

    private func row(_ region: RegionStatus) -> [TextTable.Cell] {
        [
            TextTable.Cell(region.title, style: region.phase.acceptsCandidacies ? .strong : .plain),
            TextTable.Cell(wording.phase(region.phase), style: Self.style(region.phase)),
            TextTable.Cell(Self.deadline(region.deadline)),
            TextTable.Cell(region.daysLeft.map { $0 == 0 ? "today" : String($0) } ?? "–"),
            TextTable.Cell(next(region)),
        ]
    }

    /// `2023-06-01 23:59`; `before 2023-06-01 17:00` where that minute is too late.
    private static func deadline(_ deadline: Deadline?) -> String {
        guard let deadline else { return "–" }
        let words = Bound(deadline.date, deadline.time).description
        return deadline.isTimeIncluded ? words : "before \(words)"
    }

    /// `2023-06-01 00:00 Laatste dag`.
    private func next(_ region: RegionStatus) -> String {
        guard let next = region.next else { return "–" }
        let civil = Brussels.civil(next.start)
        return "\(civil.date) \(civil.time) \(wording.phase(next.phase))"
    }

    private static func style(_ phase: Phase) -> TextTable.Style {
        switch phase {
        case .open: .good
        case .closingSoon, .lastDay: .urgent
        case .undated, .announced: .plain
        case .closed, .inAssessment, .jury, .decided, .rightOfReply, .concluded: .quiet
        }
    }
}
