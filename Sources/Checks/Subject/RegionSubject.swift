import Content
import Diagnostics
import Schedule

/// A region as rules see it: its facts and its texts.
struct RegionSubject {
    let region: Region
    /// The file.
    let source: SourceText
    /// The text, rendered, with the headings of the challenges.
    let text: RegionText
    /// The text as it is written.
    let body: TextSubject
    /// The facts that are texts: the summary, notes, corrections.
    let facts: [TextSubject]
    /// What the programme sets for all regions; nil when that is not known for errors elsewhere.
    let settings: CheckSettings
    /// The steps that were not withdrawn and the paths of their facts.
    let steps: [RegionStep]

    /// Takes a region and its text; nil when the file could not be read.
    init?(_ region: Region, _ text: RegionText, _ settings: CheckSettings) {
        guard let source = text.source else { return nil }
        self.region = region
        self.source = source
        self.text = text
        self.settings = settings
        let year = Self.defaultYear(region.schedule)
        steps = Self.steps(region.schedule, year)
        body = TextSubject(
            bodyOf: source, from: region.text.bodyOffset, defaultYear: year,
            knownHeadings: Set(text.challenges.map(\.heading.span.line)))
        facts = RegionFacts(region, steps).texts.map {
            TextSubject($0.text, at: $0.path, of: source, role: $0.role, defaultYear: year)
        }
    }

    private static func steps(_ schedule: Schedule, _ year: Int?) -> [RegionStep] {
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
            return RegionStep(
                milestone: milestone, date: schedule.resolved(milestone), path: path, name: name,
                published: words)
        }
    }

    /// The step of a key; nil when there is none, or it was withdrawn.
    func step(_ key: MilestoneKey) -> RegionStep? {
        steps.first { $0.milestone.key == key }
    }

    /// The step that a date is counted from; nil when it stands by itself.
    func anchor(of step: RegionStep) -> RegionStep? {
        step.date.relation.flatMap { self.step($0.anchor) }
    }

    /// All texts of the file.
    var texts: [TextSubject] { [body] + facts }

    /// The year of dates that are written without one: that of the deadline, else of the launch.
    private static func defaultYear(_ schedule: Schedule) -> Int? {
        let date =
            schedule.deadline?.date ?? schedule[.launch].flatMap { schedule.extent($0)?.earliestDate }
        return date?.year
    }

    /// The number of the challenge that each block of the text belongs to; nil for one that belongs to none.
    var challengesOfBlocks: [Int?] {
        let headings = Dictionary(text.challenges.map { ($0.heading.span.line, $0) }) { first, _ in first }
        var open: (number: Int, level: Int)?
        return body.blocks.map { block in
            if case .heading(let level) = block.kind {
                if let challenge = headings[block.line] {
                    open = (challenge.number, challenge.heading.level)
                } else if let found = open, level <= found.level {
                    open = nil
                }
            }
            return open?.number
        }
    }
}
