import Content
import Schedule

/// Reads the steps of a call from the list and the table of the timing.
struct TimingReader {
    private var rows: [TimingRow] = []
    private let year: TimingYear
    /// When the call begins, when its date has a year.
    private var launch: Instant?
    /// What is to be asked about dates that belong to no step.
    private(set) var questions: [Fact<String>] = []
    /// Lines that name a step and may change it.
    private(set) var remarks: [StepRemark] = []

    /// Reads the timing sections of a document; in one without them, every list or table of steps.
    init(_ sections: [Section]) {
        let timing = sections.filter { $0.role == .timing }
        let blocks =
            timing.isEmpty
            ? sections.flatMap(\.blocks).filter { $0.kind == .table }
            : timing.flatMap { Self.joined($0.blocks).map(Self.withoutBars) }
        for block in blocks {
            rows += TimingRow.rows(of: block, isKnownTiming: !timing.isEmpty).map(\.withKnownStep)
        }
        // No call has so many steps, and each takes a while to read.
        rows = Array(rows.prefix(200))
        let texts = blocks.map(\.allText) + timing.compactMap { $0.heading?.allText }
        year = TimingYear(
            timing: rows.isEmpty ? [] : texts,
            all: rows.isEmpty ? [] : sections.flatMap { $0.blocks.map(\.allText) })
        launch = Self.launch(rows)
        for row in rows {
            guard case .other = row.label.kind, !StepLabel.isMeeting(row.label.text) else { continue }
            note("\(row.label.text) \(row.label.rest)", row.place)
        }
        noteElsewhere(sections.filter { $0.role != .timing })
        ask(timing.isEmpty ? unreadSteps(in: sections) : unread(in: blocks))
    }

    /// Keeps lines outside the timing that may change a step, or give the deadline once more.
    private mutating func noteElsewhere(_ sections: [Section]) {
        for section in sections {
            for passage in Passage.passages(of: section.blocks).prefix(Self.mostPassages)
            where TimingDates.hasDate(passage.text) {
                if StepMention.isAboutChange(passage.text), note(passage.text, passage.place) { continue }
                if StepMention.isGainOfTime(passage.text)
                    || section.role != .submission && StepMention.isAboutDeadline(passage.text)
                {
                    // What is said under submission is compared with the deadline by itself.
                    remarks.append(
                        StepRemark(kind: .deadline, text: passage.text, place: passage.place))
                }
            }
        }
    }

    private mutating func ask(_ unread: [Passage]) {
        for passage in unread.prefix(Self.mostQuestions) where !note(passage.text, passage.place) {
            questions.append(Self.question(passage))
        }
        if let next = unread.dropFirst(Self.mostQuestions).first {
            questions.append(
                Fact(
                    value: "more dates that belong to no step stand here and below: look at all",
                    place: next.place))
        }
    }

    /// Keeps a line that names steps of the call; false when there is none of them.
    @discardableResult
    private mutating func note(_ text: String, _ place: SourcePlace) -> Bool {
        let kinds = Set(rows.map(\.label.kind))
        let found = StepMention.all(in: text).filter { kinds.contains($0.kind) }
        remarks += found.map { StepRemark(kind: $0.kind, text: text, place: place) }
        return !found.isEmpty
    }

    /// All steps in the order of the document, lists and tables alike.
    var steps: [StepFact] {
        rows.map { row in
            guard !row.label.rest.isEmpty else {
                return StepFact(
                    kind: row.label.kind, label: row.label.text, when: .toBeAnnounced, text: "",
                    place: row.place,
                    isInList: row.isInList,
                    remarks: [.unsure("the addendum names “\(row.label.text)” without a date")])
            }
            let date = date(of: row)
            return StepFact(
                kind: row.label.kind, label: row.label.text, when: date.when, text: date.text,
                place: row.place, isInList: row.isInList,
                remarks: date.remarks + whichYear(date) + row.questions,
                sentence: row.sentence)
        }
    }

    /// The date of a step; without a year of its own it is not before the launch.
    private func date(of row: TimingRow) -> StepDate {
        let date = StepDate(row.label.rest, year: year.value)
        guard date.assumesYear, row.label.kind != .launch, let value = year.value, let launch,
            let end = Extent(of: date.when)?.end, end < launch
        else { return date }
        let next = StepDate(row.label.rest, year: value + 1)
        return next.when == .toBeAnnounced ? date : next
    }

    private static func launch(_ rows: [TimingRow]) -> Instant? {
        rows.filter { $0.label.kind == .launch }.prefix(mostLaunches).lazy
            .map { StepDate($0.label.rest, year: nil).when }.compactMap { Extent(of: $0)?.start }.first
    }

    /// A list and a table name the launch once each; reading a date takes a while.
    private static let mostLaunches = 4

    /// What is to be asked about a year that no date of the timing has.
    private func whichYear(_ date: StepDate) -> [Remark] {
        guard year.isUncertain, date.assumesYear, let value = year.value else { return [] }
        return [.unsure("no date of the timing has a year, and \(value) stands elsewhere: is it this one's?")]
    }

    /// Puts a date behind the name of a step that ends with a colon on the line above, unless a name without a date
    /// stands above that: then names and dates may be two columns.
    private static func joined(_ blocks: [Block]) -> [Block] {
        var result: [Block] = []
        var wasName = false
        for block in blocks {
            if let hour = hour(block, behind: result.last) {
                result[result.count - 1].text += " \(hour)"
                continue
            }
            let isName =
                block.kind != .table && block.text.last == ":" && StepLabel(prefixOf: block.text) != nil
            if let name = result.last, name.text.last == ":", !wasName, block.kind != .table,
                !block.isHeading,
                StepLabel(prefixOf: name.text)?.rest.isEmpty == true,
                TimingDates.isDate(block.text)
            {
                result[result.count - 1].text = "\(name.text) \(block.text)"
                continue
            }
            wasName = isName && result.last?.text.last == ":"
            result.append(block)
        }
        return result
    }

    /// The hour that a block is, when the block before it is a step with a date and no hour: `Uur: 12u`.
    private static func hour(_ block: Block, behind step: Block?) -> String? {
        guard let step, block.kind != .table, !block.isHeading, step.kind != .table,
            let hour = TimingDates.hour(block.text), let label = TimingLine.label(step.text),
            TimingDates.isDate(label.rest), !TimingDates.hasHour(label.rest)
        else { return nil }
        return hour
    }

    /// A line of a table that a text draws with bars.
    private static func withoutBars(_ block: Block) -> Block {
        var block = block
        if block.text.first == "|" { block.text = block.text.dropFirst().trimmed }
        if block.text.last == "|" { block.text = block.text.dropLast().trimmed }
        return block
    }

    // MARK: What was not read

    /// How many dates are asked about one by one.
    private static let mostQuestions = 20

    /// How many passages of a section are looked at.
    private static let mostPassages = 500

    /// Passages that became no step, with a date, an hour or words on a change.
    private func unread(in blocks: [Block]) -> [Passage] {
        unread(in: blocks) { passage in
            let text = passage.text
            return TimingDates.hasDate(text) || StepMention.isAboutChange(text)
                || !passage.isHeading && (TimingDates.hintsAtDate(text) || TimingDates.hasHour(text))
        }
    }

    /// Passages of a document without a timing that name a step and a date.
    private func unreadSteps(in sections: [Section]) -> [Passage] {
        unread(in: sections.flatMap { $0.blocks.prefix(Self.mostPassages) }) {
            TimingDates.hasDate($0.text) && !StepMention.all(in: $0.text).isEmpty
        }
    }

    private func unread(in blocks: [Block], where isAsked: (Passage) -> Bool) -> [Passage] {
        let read = Set(rows.map(\.place))
        var found: [Passage] = []
        for block in blocks {
            found += Passage.passages(of: [block]).filter { !read.contains($0.place) && isAsked($0) }
            if found.count > Self.mostQuestions { break }
        }
        return Array(found.prefix(Self.mostQuestions + 1))
    }

    private static func question(_ passage: Passage) -> Fact<String> {
        let text = "“\(passage.text.prefix(200))”"
        let question =
            if TimingDates.hasDate(passage.text) || TimingDates.hintsAtDate(passage.text) {
                "a date stands here that belongs to no step: \(text)"
            } else if TimingDates.hasHour(passage.text) {
                "an hour stands here that belongs to no step: \(text)"
            } else {
                "does this change a date? \(text)"
            }
        return Fact(value: question, place: passage.place)
    }
}
