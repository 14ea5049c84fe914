import Content
import Schedule

/// What built files have to say of one region, worked out once for all moments.
struct RegionExpectation: Sendable {
    /// A step and one of the dates in words under which it is listed.
    struct Entry: Sendable {
        let title: String
        let date: String
        let titleWords: [UInt8]
        let dateWords: [UInt8]
    }

    /// Words before the deadline and after it.
    struct Tenses: Sendable {
        private let before: String
        private let after: String
        private let beforeWords: [UInt8]
        private let afterWords: [UInt8]

        init(_ sentence: DeadlineSentence) {
            before = sentence.parts(isClosed: false).text
            after = sentence.parts(isClosed: true).text
            beforeWords = HTMLText.words(before)
            afterWords = HTMLText.words(after)
        }

        func text(_ isClosed: Bool) -> String { isClosed ? after : before }
        func words(_ isClosed: Bool) -> [UInt8] { isClosed ? afterWords : beforeWords }
        /// Whether the two differ; without a deadline they do not.
        var differ: Bool { before != after }
    }

    let title: String
    let titleWords: [UInt8]
    let schedule: Schedule
    let sentence: Tenses
    let short: Tenses
    /// `Afgesloten op …`
    let closed: [UInt8]
    /// Words that stand alone without being a claim: the region's own facts.
    let facts: Set<String>
    let lists: ExpectedPeriods
    let page: ExpectedPeriods
    /// The rows of its table of steps.
    let steps: [(step: Entry, isWithdrawn: Bool)]

    init(_ region: Region, closingSoonDays: Int) {
        let wording = DutchWording()
        title = region.title
        titleWords = HTMLText.words(region.title)
        schedule = region.schedule
        sentence = Tenses(wording.sentence(schedule))
        short = Tenses(wording.shortForm(schedule))
        closed = HTMLText.words(wording.closed(schedule.deadline))
        facts = Set(
            [region.title, region.summary ?? ""] + region.municipalities + region.personas
                + region.contacts.map(\.name))
        lists = ExpectedPeriods(schedule, closingSoonDays: closingSoonDays, isFull: false)
        page = ExpectedPeriods(schedule, closingSoonDays: closingSoonDays, isFull: true)
        steps = region.schedule.milestones.map { step in
            (Self.entry(step.title, wording.when(region.schedule.resolved(step))), step.withdrawn)
        }
    }

    /// The entries of the calendar page: each day of a step of several days stands by itself.
    func entries(of steps: [Milestone]) -> [Entry] {
        let wording = DutchWording()
        return steps.flatMap { step -> [Entry] in
            let resolved = schedule.resolved(step)
            guard case .days(let days, let optional) = resolved.when else {
                return [Self.entry(step.title, wording.when(resolved))]
            }
            return (days + optional).map { Self.entry(step.title, wording.when(.day($0))) }
        }
    }

    private static func entry(_ title: String, _ date: String) -> Entry {
        Entry(
            title: title, date: date, titleWords: HTMLText.words(title), dateWords: HTMLText.words(date))
    }
}
