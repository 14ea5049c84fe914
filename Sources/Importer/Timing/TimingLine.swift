import Content

/// Reads the step of one line of a timing: its name and a date, in either order.
enum TimingLine {
    /// How long the name of a step is.
    private static let nameLength = 3...80

    /// The step of a line: its name and a date, with a colon between them or not.
    static func label(_ text: String) -> StepLabel? {
        if let known = StepLabel(prefixOf: text), !namesAnother(than: known.kind, text) { return known }
        guard let colon = text.firstRange(of: ":"), text[..<colon.lowerBound].count <= nameLength.upperBound
        else { return dateFirst(text) ?? otherWithoutColon(text) }
        let (name, value) = (String(text[..<colon.lowerBound]).trimmed, text[colon.upperBound...].trimmed)
        return dateFirst(text) ?? StepLabel(name, value: value) ?? other(name, value)
            ?? (StepLabel.isMeeting(name) ? otherAbout(name, value) : nil)
    }

    /// Whether what stands before the colon names another step than its first words: `Jury en beslissing: 30 juni`.
    private static func namesAnother(than kind: StepKind, _ text: String) -> Bool {
        guard let colon = text.firstRange(of: ":"), text[..<colon.lowerBound].count <= nameLength.upperBound
        else { return false }
        let name = String(text[..<colon.lowerBound])
        return StepLabel(prefixOf: name)?.rest.isEmpty != true
            && !StepStem.kinds(of: name, value: "").isSubset(of: [kind])
    }

    /// `21 april 2023: lancering addendum`; an hour behind the name belongs to the date: `4 april: deadline (12u)`.
    static func dateFirst(_ text: String) -> StepLabel? {
        guard text.utf8.count <= 300 else { return nil }
        for separator in [" – ", " - ", ": "] {
            guard let found = text.firstRange(of: separator) else { continue }
            let date = String(text[..<found.lowerBound])
            guard TimingDates.isDate(date) else { continue }
            let behind = String(text[found.upperBound...])
            // `21 april 2025 – 24 april 2025: pitches`
            guard !TimingDates.hasDate(behind) else { continue }
            let (name, hour) = partedHour(behind)
            let value = hour.map { "\(date) \($0)" } ?? date
            return StepLabel(name, value: TimingDates.isDate(value) ? value : date)
        }
        return knownBehindDate(text)
    }

    /// The hour at the end of a name, and the name without it.
    private static func partedHour(_ name: String) -> (name: String, hour: String?) {
        let words = name.split(separator: " ")
        for count in (1..<max(words.count, 1)).prefix(4) {
            guard let hour = TimingDates.hour(words.suffix(count).joined(separator: " ")) else { continue }
            let rest = words.dropLast(count).joined(separator: " ")
            let isPlain = TimingDates.hour(words.suffix(count + 1).joined(separator: " ")) == nil
            if isPlain { return (rest.trimmingEnd(of: ",;(-– "), hour) }
        }
        return (name, nil)
    }

    /// `21/04/2025 Lancering`: a date, and nothing behind it but the name of a step that is known.
    private static func knownBehindDate(_ text: String) -> StepLabel? {
        let words = text.split(separator: " ")
        guard words.count <= 14 else { return nil }
        for count in (1..<max(words.count, 1)).reversed() {
            let date = words[..<count].joined(separator: " ")
            guard TimingDates.isDate(date) else { continue }
            let name = words[count...].joined(separator: " ")
            guard let label = StepLabel(prefixOf: name), label.rest.isEmpty else { return nil }
            return StepLabel(label.kind, label.text, date)
        }
        return nil
    }

    /// A step of this region's own, when there is a date behind its name; the other way round too.
    static func other(_ name: String, _ value: String) -> StepLabel? {
        if TimingDates.isDate(name) { return StepLabel(value, value: name) }
        guard TimingDates.isDate(value), nameLength.contains(name.count), name.first?.isUppercase == true
        else {
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
            guard TimingDates.isDate(date) else { continue }
            let name = StepLabel(other: words[..<count].joined(separator: " "), date)
            return nameLength.contains(name.text.count) && name.text.first?.isUppercase == true
                && name.text.contains(where: \.isLetter) ? name : nil
        }
        return nil
    }

    /// `Infosessie | 10 maart 2025 om 14u in het stadhuis`: a row of a table with a date among other words.
    static func otherAbout(_ name: String, _ value: String) -> StepLabel? {
        guard nameLength.contains(name.count), name.first?.isUppercase == true, !TimingDates.hasDate(name),
            TimingDates.hasDate(value)
        else { return nil }
        return StepLabel(other: name, value)
    }
}

extension StepLabel {
    /// A step that is not known otherwise.
    init(other name: String, _ value: String) {
        self.init(.other(Slug(fromName: name).text), name, value)
    }
}
