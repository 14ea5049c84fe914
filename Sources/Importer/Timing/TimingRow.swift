/// A step as it stands in the document, before its date is read.
struct TimingRow {
    var label: StepLabel
    let place: SourcePlace
    let isInList: Bool
    /// What stands beside it in a table.
    var beside = ""
    /// The line in which its name stands among other words.
    var sentence: String?

    /// The steps of a block.
    ///
    /// - Parameter isKnownTiming: whether it stands under a heading of the timing; else a table is one of steps only
    ///   when it has three.
    static func rows(of block: Block, isKnownTiming: Bool) -> [TimingRow] {
        guard block.kind == .table else {
            let isInList = if case .item = block.kind { true } else { false }
            return TimingLine.label(block.text).map {
                [TimingRow(label: $0, place: block.place, isInList: isInList)]
            } ?? []
        }
        var found: [TimingRow] = []
        for (index, cells) in block.rows.enumerated() {
            if let hour = hour(belowStep: cells), let last = found.indices.last {
                found[last].label = found[last].label.adding(hour)
            } else if let row = row(cells, block.place(ofRow: index), isKnownTiming: isKnownTiming) {
                found.append(row)
            }
        }
        return isKnownTiming || found.count >= 3 ? found : []
    }

    private static func row(_ cells: [String], _ place: SourcePlace, isKnownTiming: Bool) -> TimingRow? {
        // The rows may be numbered; a longer number is a year.
        if cells.count > 2, let first = cells.first, (1...3).contains(first.count),
            first.allSatisfy({ $0.isNumber || $0 == "." })
        {
            return row(Array(cells.dropFirst()), place, isKnownTiming: isKnownTiming)
        }
        if let parts = dateFirst(cells) {
            return TimingRow(label: parts.label, place: place, isInList: false, beside: parts.beside)
        }
        guard let first = cells.first, !first.isEmpty else { return nil }
        let value = hoursLast(Array(cells.dropFirst())).joined(separator: " ")
        if let whole = wholeStep(first) {
            return TimingRow(label: whole, place: place, isInList: false, beside: value)
        }
        let label =
            StepLabel(first, value: value)
            ?? (value.isEmpty ? TimingLine.label(first) : TimingLine.other(first, value))
            ?? (isKnownTiming ? TimingLine.otherAbout(first, value) : nil)
        return label.map { TimingRow(label: $0, place: place, isInList: false) }
    }

    /// A row in which the date stands before the name: `4 april 2025 | 12u | Deadline | VDAB`.
    private static func dateFirst(_ cells: [String]) -> (label: StepLabel, beside: String)? {
        guard let dateIndex = cells.firstIndex(where: TimingDates.isDate),
            cells[..<dateIndex].allSatisfy({ StepLabel(prefixOf: $0) == nil })
        else { return nil }
        let date = cells[dateIndex]
        var others = cells
        others.remove(at: dateIndex)
        others.removeAll(where: \.isEmpty)
        let hours = others.compactMap(TimingDates.hour)
        others.removeAll { TimingDates.hour($0) != nil }
        let value = ([date] + hours).joined(separator: " ")
        let known =
            others.firstIndex { StepLabel(prefixOf: $0) != nil }
            ?? others.firstIndex { StepLabel($0, value: value) != nil }
        guard dateIndex == 0 || known != nil, let index = known ?? others.indices.first,
            let label = StepLabel(others[index], value: value) ?? TimingLine.other(others[index], value)
        else { return nil }
        others.remove(at: index)
        return (label, others.joined(separator: " | "))
    }

    /// Hours behind the date that they belong to: `12u | 4 april 2025`.
    private static func hoursLast(_ cells: [String]) -> [String] {
        let filled = cells.filter { !$0.isEmpty }
        guard filled.contains(where: TimingDates.isDate) else { return filled }
        return filled.filter { TimingDates.hour($0) == nil } + filled.compactMap(TimingDates.hour)
    }

    /// An hour that is alone in its row, as when it stands below the date in the same cell.
    private static func hour(belowStep cells: [String]) -> String? {
        let filled = cells.filter { !$0.isEmpty }
        return filled.count == 1 && cells.first?.isEmpty == true
            ? filled.first.flatMap(TimingDates.hour) : nil
    }

    /// `Lancering: 3 maart 2025` in one cell, as when something else stands in the column beside it.
    private static func wholeStep(_ cell: String) -> StepLabel? {
        guard let label = StepLabel(prefixOf: cell), !label.rest.isEmpty, TimingDates.isDate(label.rest)
        else {
            return nil
        }
        return label
    }

    /// `De deadline is verschoven naar 15 juni` is about the deadline, and no step of its own.
    var withKnownStep: TimingRow {
        guard case .other = label.kind, let mention = StepMention.all(in: label.text).first, mention.isWhole
        else { return self }
        let name = mention.name.prefix(1).uppercased() + mention.name.dropFirst()
        return TimingRow(
            label: StepLabel(mention.kind, name, label.rest), place: place, isInList: isInList,
            beside: beside, sentence: "\(label.text) \(label.rest)")
    }

    /// What is to be asked about it, whatever its date is.
    var questions: [Remark] {
        var questions: [Remark] = []
        if !beside.isEmpty {
            questions.append(
                .unsure("“\(beside.prefix(100))” stands beside it: does it belong to this step?"))
        }
        if TimingDates.hasHour(label.text) || TimingDates.hasDate(label.text) {
            questions.append(.unsure("“\(label.text.prefix(200))” has a date or an hour: is it this step's?"))
        }
        if case .other = label.kind, let question = StepStem.question(about: label.text) {
            questions.append(.unsure(question))
        }
        return questions
    }
}
