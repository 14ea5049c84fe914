import Content
import Schedule

/// Reads the steps of a call from the list and the table of the timing.
struct TimingReader {
    /// A step as it stands in the document, before its date is read.
    private struct Row {
        let label: StepLabel
        let place: SourcePlace
        let isInList: Bool
        /// What stands beside it in a table.
        var beside = ""
        /// The line in which its name stands among other words.
        var sentence: String?
    }

    private var rows: [Row] = []
    private let year: TimingYear
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
            rows += Self.rows(of: block, isKnownTiming: !timing.isEmpty).map(Self.withKnownStep)
        }
        // No call has so many steps, and each takes a while to read.
        rows = Array(rows.prefix(200))
        let texts = blocks.map(\.allText) + timing.compactMap { $0.heading?.allText }
        year = TimingYear(
            timing: rows.isEmpty ? [] : texts,
            all: rows.isEmpty ? [] : sections.flatMap { $0.blocks.map(\.allText) })
        for row in rows {
            guard case .other = row.label.kind, !StepLabel.isMeeting(row.label.text) else { continue }
            note("\(row.label.text) \(row.label.rest)", row.place)
        }
        guard !timing.isEmpty else { return }
        let unread = unread(in: blocks)
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

    /// `De deadline is verschoven naar 15 juni` is about the deadline, and no step of its own.
    private static func withKnownStep(_ row: Row) -> Row {
        guard case .other = row.label.kind, let mention = StepMention.all(in: row.label.text).first,
            mention.isWhole
        else { return row }
        let name = mention.name.prefix(1).uppercased() + mention.name.dropFirst()
        return Row(
            label: StepLabel(mention.kind, name, row.label.rest), place: row.place, isInList: row.isInList,
            beside: row.beside, sentence: "\(row.label.text) \(row.label.rest)")
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
            let date = StepDate(row.label.rest, year: year.value)
            return StepFact(
                kind: row.label.kind, label: row.label.text, when: date.when, text: date.text,
                place: row.place, isInList: row.isInList,
                remarks: date.remarks + whichYear(date) + Self.beside(row) + Self.whichStep(row),
                sentence: row.sentence)
        }
    }

    /// What is to be asked about a year that no date of the timing has.
    private func whichYear(_ date: StepDate) -> [Remark] {
        guard year.isUncertain, date.assumesYear, let value = year.value else { return [] }
        return [.unsure("no date of the timing has a year, and \(value) stands elsewhere: is it this one's?")]
    }

    private static func rows(of block: Block, isKnownTiming: Bool) -> [Row] {
        guard block.kind == .table else {
            let isInList = if case .item = block.kind { true } else { false }
            return label(block.text).map { [Row(label: $0, place: block.place, isInList: isInList)] } ?? []
        }
        let found = block.rows.enumerated().compactMap { index, cells -> Row? in
            guard let first = cells.first, !first.isEmpty else { return nil }
            let value = cells.dropFirst().filter { !$0.isEmpty }.joined(separator: " ")
            if let whole = wholeStep(first) {
                return Row(label: whole, place: block.place(ofRow: index), isInList: false, beside: value)
            }
            let label =
                StepLabel(first, value: value) ?? (value.isEmpty ? label(first) : other(first, value))
                ?? (isKnownTiming ? otherAbout(first, value) : nil)
                ?? StepLabel(value, value: first).flatMap { isDate(first) ? $0 : nil }
            return label.map { Row(label: $0, place: block.place(ofRow: index), isInList: false) }
        }
        return isKnownTiming || found.count >= 3 ? found : []
    }

    /// `Lancering: 3 maart 2025` in one cell, as when something else stands in the column beside it.
    private static func wholeStep(_ cell: String) -> StepLabel? {
        guard let label = StepLabel(prefixOf: cell), !label.rest.isEmpty,
            isDate(label.rest)
        else { return nil }
        return label
    }

    private static func beside(_ row: Row) -> [Remark] {
        row.beside.isEmpty
            ? [] : [.unsure("“\(row.beside.prefix(100))” stands beside it: does it belong to this step?")]
    }

    /// What a step of the region's own may be instead.
    private static func whichStep(_ row: Row) -> [Remark] {
        guard case .other = row.label.kind else { return [] }
        return StepStem.question(about: row.label.text).map { [.unsure($0)] } ?? []
    }

    /// Puts a date behind the name of a step that ends with a colon on the line above, unless a name without a date
    /// stands above that: then names and dates may be two columns.
    private static func joined(_ blocks: [Block]) -> [Block] {
        var result: [Block] = []
        var wasName = false
        for block in blocks {
            let isName =
                block.kind != .table && block.text.last == ":" && StepLabel(prefixOf: block.text) != nil
            if let name = result.last, name.text.last == ":", !wasName, block.kind != .table,
                !block.isHeading,
                StepLabel(prefixOf: name.text)?.rest.isEmpty == true,
                isDate(block.text)
            {
                result[result.count - 1].text = "\(name.text) \(block.text)"
                continue
            }
            wasName = isName && result.last?.text.last == ":"
            result.append(block)
        }
        return result
    }

    /// A line of a table that a text draws with bars.
    private static func withoutBars(_ block: Block) -> Block {
        var block = block
        if block.text.first == "|" { block.text = block.text.dropFirst().trimmed }
        if block.text.last == "|" { block.text = block.text.dropLast().trimmed }
        return block
    }

    /// The step of a line: its name and a date, with a colon between them or not.
    private static func label(_ text: String) -> StepLabel? {
        if let known = StepLabel(prefixOf: text), !namesAnother(than: known.kind, text) { return known }
        guard let colon = text.firstRange(of: ":"), text[..<colon.lowerBound].count <= 80 else {
            return dateFirst(text) ?? otherWithoutColon(text)
        }
        let (name, value) = (String(text[..<colon.lowerBound]).trimmed, text[colon.upperBound...].trimmed)
        return StepLabel(name, value: value) ?? other(name, value)
            ?? (StepLabel.isMeeting(name) ? otherAbout(name, value) : nil)
    }

    /// Whether what stands before the colon names another step than its first words: `Jury en beslissing: 30 juni`.
    private static func namesAnother(than kind: StepKind, _ text: String) -> Bool {
        guard let colon = text.firstRange(of: ":"), text[..<colon.lowerBound].count <= 80 else {
            return false
        }
        let name = String(text[..<colon.lowerBound])
        return StepLabel(prefixOf: name)?.rest.isEmpty != true
            && !StepStem.kinds(of: name, value: "").isSubset(of: [kind])
    }

    /// `21 april 2023: lancering addendum`
    private static func dateFirst(_ text: String) -> StepLabel? {
        for separator in [" – ", " - ", ": "] {
            guard let found = text.firstRange(of: separator) else { continue }
            let (date, name) = (String(text[..<found.lowerBound]), String(text[found.upperBound...]))
            if isDate(date) { return StepLabel(name, value: date) }
        }
        return knownBehindDate(text)
    }

    /// `21/04/2025 Lancering`: a date, and nothing behind it but the name of a step that is known.
    private static func knownBehindDate(_ text: String) -> StepLabel? {
        let words = text.split(separator: " ")
        guard words.count <= 14 else { return nil }
        for count in (1..<max(words.count, 1)).reversed() {
            let date = words[..<count].joined(separator: " ")
            guard isDate(date) else { continue }
            let name = words[count...].joined(separator: " ")
            guard let label = StepLabel(prefixOf: name), label.rest.isEmpty else { return nil }
            return StepLabel(label.kind, label.text, date)
        }
        return nil
    }

    /// A step of this region's own, when there is a date behind its name; the other way round too.
    private static func other(_ name: String, _ value: String) -> StepLabel? {
        if isDate(name) { return StepLabel(value, value: name) }
        guard isDate(value), (3...80).contains(name.count), name.first?.isUppercase == true else {
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
            guard isDate(date) else { continue }
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

    /// Whether a text is a date and nothing else. One without a year is a date too, whatever its year; 2000 has a 29
    /// February, and is taken over nowhere.
    private static func isDate(_ text: String) -> Bool {
        DutchDateReader(defaultYear: 2000).read(text) != nil
    }

    private static func hasDate(_ text: String) -> Bool {
        let bytes = Array(text.prefix(400).utf8)
        return !DutchDateFinder.mentions(in: bytes[...]).isEmpty
    }

    /// `18/6`, `in september`: less than a date, and more than nothing.
    private static func hintsAtDate(_ text: String) -> Bool {
        text.prefix(400).plain.split { !$0.isLetter && !$0.isNumber && $0 != "/" }.contains { word in
            let numbers = word.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
            return DutchNames.months.contains(String(word))
                || numbers.count == 2 && numbers.allSatisfy { $0.map { (1...31).contains($0) } ?? false }
        }
    }

    // MARK: What was not read

    /// How many dates are asked about one by one.
    private static let mostQuestions = 20

    /// Passages that became no step, with a date or about a change of one.
    private func unread(in blocks: [Block]) -> [Passage] {
        let read = Set(rows.map(\.place))
        return Array(
            blocks.flatMap { Passage.passages(of: [$0]) }.lazy
                .filter {
                    !read.contains($0.place)
                        && (Self.hasDate($0.text) || !$0.isHeading && Self.hintsAtDate($0.text)
                            || StepMention.isAboutChange($0.text))
                }
                .prefix(Self.mostQuestions + 1))
    }

    private static func question(_ passage: Passage) -> Fact<String> {
        let text = "“\(passage.text.prefix(200))”"
        return Fact(
            value: hasDate(passage.text) || hintsAtDate(passage.text)
                ? "a date stands here that belongs to no step: \(text)" : "does this change a date? \(text)",
            place: passage.place)
    }
}

extension StepLabel {
    /// A step that is not known otherwise.
    init(other name: String, _ value: String) {
        self.init(.other(Slug(fromName: name).text), name, value)
    }
}
