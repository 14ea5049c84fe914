import Content
import Schedule

/// Reads the steps of a call from the list and the table of the timing.
struct TimingReader {
    /// A step as it stands in the document, before its date is read.
    private struct Row {
        let label: StepLabel
        let place: SourcePlace
        let isInList: Bool
    }

    private var rows: [Row] = []
    private let year: Int?
    /// What is to be asked about dates that belong to no step.
    private(set) var questions: [Fact<String>] = []

    /// Reads the timing sections of a document; in one without them, every list or table of steps.
    init(_ sections: [Section]) {
        let timing = sections.filter { $0.role == .timing }
        let blocks =
            timing.isEmpty
            ? sections.flatMap(\.blocks).filter { $0.kind == .table } : timing.flatMap(\.blocks)
        for block in blocks { rows += Self.rows(of: block, isKnownTiming: !timing.isEmpty) }
        // No call has so many steps, and each takes a while to read.
        rows = Array(rows.prefix(200))
        year =
            Self.year(in: blocks.map(\.allText).joined(separator: " "))
            ?? Self.year(in: sections.flatMap { $0.blocks.map(\.allText) }.joined(separator: " "))
        if !timing.isEmpty { questions = unread(in: blocks).map(Self.question) }
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
            let date = StepDate(row.label.rest, year: year)
            return StepFact(
                kind: row.label.kind, label: row.label.text, when: date.when, text: date.text,
                place: row.place,
                isInList: row.isInList, remarks: date.remarks)
        }
    }

    private static func rows(of block: Block, isKnownTiming: Bool) -> [Row] {
        guard block.kind == .table else {
            let isInList = if case .item = block.kind { true } else { false }
            return label(block.text).map { [Row(label: $0, place: block.place, isInList: isInList)] } ?? []
        }
        let found = block.rows.enumerated().compactMap { index, cells -> Row? in
            guard let first = cells.first, !first.isEmpty else { return nil }
            let value = cells.dropFirst().filter { !$0.isEmpty }.joined(separator: " ")
            let label =
                StepLabel(first, value: value) ?? (value.isEmpty ? label(first) : other(first, value))
                ?? (isKnownTiming ? otherAbout(first, value) : nil)
                ?? StepLabel(value, value: first).flatMap {
                    DutchDateReader(defaultYear: 2000).read(first) == nil ? nil : $0
                }
            return label.map { Row(label: $0, place: block.place(ofRow: index), isInList: false) }
        }
        return isKnownTiming || found.count >= 3 ? found : []
    }

    /// The step of a line: its name and a date, with a colon between them or not.
    private static func label(_ text: String) -> StepLabel? {
        if let known = StepLabel(prefixOf: text) { return known }
        guard let colon = text.firstRange(of: ":"), text[..<colon.lowerBound].count <= 80 else {
            return dateFirst(text) ?? otherWithoutColon(text)
        }
        let (name, value) = (String(text[..<colon.lowerBound]).trimmed, text[colon.upperBound...].trimmed)
        return StepLabel(name, value: value) ?? other(name, value)
    }

    /// `21 april 2023: lancering addendum`
    private static func dateFirst(_ text: String) -> StepLabel? {
        for separator in [" – ", " - ", ": "] {
            guard let found = text.firstRange(of: separator) else { continue }
            let (date, name) = (String(text[..<found.lowerBound]), String(text[found.upperBound...]))
            if DutchDateReader(defaultYear: 2000).read(date) != nil { return StepLabel(name, value: date) }
        }
        return nil
    }

    /// A step of this region's own, when there is a date behind its name; the other way round too.
    private static func other(_ name: String, _ value: String) -> StepLabel? {
        let reader = DutchDateReader(defaultYear: 2000)
        if reader.read(name) != nil { return StepLabel(value, value: name) }
        guard reader.read(value) != nil, (3...80).contains(name.count), name.first?.isUppercase == true else {
            return nil
        }
        return StepLabel(other: name, value)
    }

    /// `Infosessie 12 maart 2025 om 19 uur`: the fewest words before a date.
    private static func otherWithoutColon(_ text: String) -> StepLabel? {
        let words = text.split(separator: " ")
        guard words.count <= 20 else { return nil }
        for count in 1..<max(min(words.count, 8), 1) {
            let date = words[count...].joined(separator: " ")
            guard DutchDateReader(defaultYear: 2000).read(PartOfDay.onTheClock(date) ?? date) != nil else {
                continue
            }
            let name = StepLabel(other: words[..<count].joined(separator: " "), date)
            return (3...80).contains(name.text.count) && name.text.first?.isUppercase == true
                && name.text.contains(where: \.isLetter) ? name : nil
        }
        return nil
    }

    /// `Infosessie | 10 maart 2025 om 14u in het stadhuis`: a row of a table with a date among other words.
    private static func otherAbout(_ name: String, _ value: String) -> StepLabel? {
        guard (3...80).contains(name.count), name.first?.isUppercase == true, !hasDate(name), hasDate(value)
        else { return nil }
        return StepLabel(other: name, value)
    }

    private static func hasDate(_ text: String) -> Bool {
        let bytes = Array(text.prefix(400).utf8)
        return !DutchDateFinder.mentions(in: bytes[...]).isEmpty
    }

    // MARK: What was not read

    /// Passages with a date that became no step.
    private func unread(in blocks: [Block]) -> [Passage] {
        let read = Set(rows.map(\.place))
        return Array(
            blocks.flatMap { Passage.passages(of: [$0]) }.lazy
                .filter { !$0.isHeading && !read.contains($0.place) && Self.hasDate($0.text) }.prefix(20))
    }

    private static func question(_ passage: Passage) -> Fact<String> {
        Fact(
            value: "a date stands here that belongs to no step: “\(passage.text.prefix(200))”",
            place: passage.place)
    }

    /// The year that all dates with a year have; nil when there are several or none.
    private static func year(in text: String) -> Int? {
        let years = Set(
            text.split { !$0.isNumber }.compactMap { Int($0) }.filter { (2015...2045).contains($0) })
        return years.count == 1 ? years.first : nil
    }
}

extension StepLabel {
    /// A step that is not known otherwise.
    init(other name: String, _ value: String) {
        self.init(.other(Slug(fromName: name).text), name, value)
    }
}
