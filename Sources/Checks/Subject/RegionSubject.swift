import Content
import Diagnostics
import Schedule

/// A region as rules see it: its facts, and its text in blocks.
struct RegionSubject {
    let region: Region
    /// The file.
    let source: SourceText
    /// The text, rendered, with the headings of the challenges.
    let text: RegionText
    /// The text in blocks, as it is written.
    let blocks: [BodyBlock]
    /// What the programme sets for all regions; nil when that is not known for errors elsewhere.
    let settings: CheckSettings
    /// The steps that were not withdrawn and the paths of their facts.
    let steps: [Step]
    /// The sentences of the text that mention a date.
    let dated: [DatedSentence]

    /// A step of the call, and where it stands in the file.
    struct Step {
        let milestone: Milestone
        /// `["timing", "deadline"]` or `["timing", "other", 0]`.
        let path: [FactPlaces.Step]
        /// Where its date stands: the path, or the key `when` below it.
        var date: [FactPlaces.Step] { path + ["when"] }
        /// `the deadline`, `“Infomoment”`.
        let name: String
        /// The words with which it was published, as far as they can be read.
        let published: [PublishedWords]
    }

    /// Takes a region and its text; nil when the file could not be read.
    init?(_ region: Region, _ text: RegionText, _ settings: CheckSettings) {
        guard let source = text.source else { return nil }
        self.region = region
        self.source = source
        self.text = text
        self.settings = settings
        blocks = BodyBlocks.read(source.bytes, from: region.text.bodyOffset)
        steps = Self.steps(region.schedule)
        dated = DatedSentence.all(in: blocks, of: source.bytes)
    }

    private static func steps(_ schedule: Schedule) -> [Step] {
        let year = defaultYear(schedule)
        var others = 0
        return schedule.milestones.compactMap { milestone in
            let path: [FactPlaces.Step]
            if milestone.key.isStandard {
                path = ["timing", .key(milestone.key.rawValue)]
            } else {
                path = ["timing", "other", .item(others)]
                others += 1
            }
            guard !milestone.withdrawn else { return nil }
            let name = milestone.key.isStandard ? "the \(milestone.key)" : "“\(milestone.title)”"
            let words = PublishedWords.of(milestone, at: path, year: year)
            return Step(milestone: milestone, path: path, name: name, published: words)
        }
    }

    /// The year of dates that are written without one: that of the deadline, else of the launch.
    var defaultYear: Int? { Self.defaultYear(region.schedule) }

    private static func defaultYear(_ schedule: Schedule) -> Int? {
        let date =
            schedule.deadline?.date ?? schedule[.launch].flatMap { schedule.extent($0)?.earliestDate }
        return date?.year
    }

    /// The heading of the challenge that a line belongs to; nil when it belongs to none.
    func challenge(atLine line: Int) -> Int? {
        var found: (number: Int, level: Int)?
        var last = 0
        for challenge in text.challenges where challenge.heading.span.line <= line {
            found = (challenge.number, challenge.heading.level)
            last = challenge.heading.span.line
        }
        guard let found else { return nil }
        let closing = blocks.contains { block in
            guard case .heading(let level) = block.kind else { return false }
            return block.line > last && block.line <= line && level <= found.level
        }
        return closing ? nil : found.number
    }
}
