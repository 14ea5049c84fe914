import Schedule

/// Makes one schedule of the steps in the list and those in the table, and compares the two.
struct TimingMerge {
    private let steps: [StepFact]
    /// How the submission is worded, to compare its deadline.
    private let submission: String
    /// Lines that may change a step.
    private let others: [StepRemark]

    /// Takes the steps as they stand in the document.
    init(_ steps: [StepFact], submission: String, others: [StepRemark] = []) {
        self.steps = steps
        self.submission = submission
        self.others = others
    }

    /// Each step once, in the order in which calls go.
    var merged: [StepFact] {
        var result: [StepFact] = []
        for kind in order {
            let same = steps.filter { $0.kind == kind }
            guard var step = chosen(same) else { continue }
            for other in same where other.when != step.when || other.place != step.place {
                step.remarks += difference(step, other)
            }
            if let sentence = step.sentence {
                step.remarks.append(.unsure("“\(sentence.prefix(200))” was taken for this step: is it?"))
            }
            let changes = others.filter { $0.kind == kind && !says(step, $0) }
            step.remarks += changes.prefix(10).map { other in
                .unsure(
                    "elsewhere the addendum says “\(other.text.prefix(200))” (\(other.place)): "
                        + "does it change this step?")
            }
            result.append(withChecks(step))
        }
        return result
    }

    /// Whether a line gives the deadline as it is known.
    private func says(_ deadline: StepFact, _ other: StepRemark) -> Bool {
        guard deadline.kind == .deadline, !StepMention.isAboutChange(other.text),
            let date = Self.deadline(in: other.text, like: deadline.when)
        else { return false }
        return Self.areSame(date.when, deadline.when)
    }

    private var order: [StepKind] {
        let standard: [StepKind] = [
            .launch, .deadline, .matching, .standard(.assessment), .pitches, .decision, .rebuttal,
            .matchingNews,
        ]
        var others: [StepKind] = []
        for step in steps where !standard.contains(step.kind) && !others.contains(step.kind) {
            others.append(step.kind)
        }
        return standard + others
    }

    /// The table counts before the list, both before a sentence; what has a date before what has none.
    private func chosen(_ same: [StepFact]) -> StepFact? {
        let dated = same.filter { $0.when != .toBeAnnounced }
        return dated.first { !$0.isInList && $0.sentence == nil } ?? dated.first { $0.sentence == nil }
            ?? dated.first ?? same.first
    }

    private func difference(_ step: StepFact, _ other: StepFact) -> [Remark] {
        if other.text.isEmpty {
            return [.unsure("the addendum names “\(other.label)” once more without a date (\(other.place))")]
        }
        if other.when == step.when {
            return other.remarks.filter { $0.kind == .assumed }
                .map { .assumed("of “\(other.text)” (\(other.place)): \($0.message)") }
        }
        guard let sentence = other.sentence, step.when != .toBeAnnounced, other.when != .toBeAnnounced else {
            return [.unsure("elsewhere the addendum says “\(other.text)” (\(other.place))")]
        }
        return [
            .unsure(
                "elsewhere the addendum says “\(sentence.prefix(200))” (\(other.place)): "
                    + "is it \(step.when.notation) or \(other.when.notation)?")
        ]
    }

    private func withChecks(_ step: StepFact) -> StepFact {
        var step = step
        step.remarks += DayChecks.remarks(step.when)
        if step.kind == .matching, step.when == .toBeAnnounced,
            let pitches = chosen(steps.filter { $0.kind == .pitches }), pitches.when != .toBeAnnounced
        {
            step.remarks.append(
                .unsure("the matching is not fixed, while the pitches are: “\(pitches.text)”"))
        }
        if step.kind == .matchingNews, let decision = chosen(steps.filter { $0.kind == .decision }),
            step.when != .toBeAnnounced, decision.when != step.when
        {
            step.remarks.append(.unsure("the decision has another date: “\(decision.text)”"))
        }
        if step.kind == .deadline { checkDeadline(&step) }
        if step.label.plain.contains("wederwoord") {
            step.remarks.append(.assumed("“wederwoord” was taken for weerwoord"))
        }
        return step
    }

    private func checkDeadline(_ step: inout StepFact) {
        switch step.when {
        case .weeks, .from, .interval:
            step.remarks.append(.unsure("a deadline is one last moment; the addendum says “\(step.text)”"))
            step.when = .toBeAnnounced
        case .days(let days, let optional) where days.count + optional.count > 1:
            step.remarks.append(.unsure("a deadline is one last moment; the addendum says “\(step.text)”"))
            step.when = .toBeAnnounced
        default: break
        }
        guard let date = Self.deadline(in: aboutHandingIn, like: step.when) else { return }
        if !Self.areSame(date.when, step.when) {
            step.remarks.append(.unsure("with the submission stands another moment: “\(date.text)”"))
        } else if date.when != step.when {
            step.remarks.append(
                .unsure("with the submission stands “\(date.text)”, which was taken for the same last moment")
            )
        }
    }

    /// The sentences on handing in: others, and words in brackets, have the days on which nobody answers.
    private var aboutHandingIn: String {
        let sentences = Sentences.of(withoutBrackets(submission))
        let handingIn = sentences.filter { sentence in
            let plain = sentence.plain
            return [
                "indien", "dien ", "dient", "ingediend", "kandida", "deadline", "bezorg", "opsturen", "mail",
            ]
            .contains { plain.contains($0) } && !plain.contains("bereikbaar")
        }
        return (handingIn.isEmpty ? sentences : handingIn).joined(separator: " ")
    }

    /// Whether two dates have one last moment; `voor 4 april om 12u` is said of the same hour as `4 april om 12u`.
    private static func areSame(_ a: When, _ b: When) -> Bool {
        if let hour = hour(of: a), hour == self.hour(of: b) { return true }
        return Extent(of: a)?.end == Extent(of: b)?.end
    }

    /// The last moment of a date with an hour.
    private static func hour(of when: When) -> Bound? {
        switch when {
        case .moment(let date, let time): Bound(date, time)
        case .before(let bound), .by(let bound): bound.time == nil ? nil : bound
        default: nil
        }
    }

    private func withoutBrackets(_ text: String) -> String {
        var depth = 0
        return String(
            text.filter { sign in
                if sign == "(" { depth += 1 }
                defer { if sign == ")" { depth = max(0, depth - 1) } }
                return depth == 0
            })
    }

    /// The deadline that the sentence on submission names.
    private static func deadline(in text: String, like deadline: When) -> (when: When, text: String)? {
        let year: Int? =
            switch deadline {
            case .moment(let date, _): date.year
            case .days(let days, _): days.first?.year
            case .by(let bound), .before(let bound): bound.date.year
            default: nil
            }
        let reader = DutchDateReader(defaultYear: year)
        let bytes = Array(text.utf8)
        let found = DutchDateFinder.mentions(in: bytes[...]).prefix(20).compactMap { mention in
            moment(around: mention.range, in: bytes, reader)
        }
        // The sentence can name other days too, such as that of an information session.
        return found.first { areSame($0.when, deadline) } ?? found.first
    }

    /// The last moment that a date is, with the words before it that belong to it: `uiterlijk op 9 juni 2023`.
    private static func moment(
        around range: Range<Int>, in bytes: [UInt8], _ reader: DutchDateReader
    ) -> (when: When, text: String)? {
        let date = String(decoding: bytes[range], as: UTF8.self)
        let before = String(decoding: bytes[max(0, range.lowerBound - 80)..<range.lowerBound], as: UTF8.self)
        let words = before.split(whereSeparator: \.isWhitespace).suffix(4)
        for count in stride(from: words.count, through: 0, by: -1) {
            let part = (words.suffix(count) + [date[...]]).joined(separator: " ")
            guard let reading = reader.read(part) else { continue }
            switch reading.when {
            case .moment, .before, .by: return (reading.when, part)
            case .days(let days, _) where days.count == 1: return (reading.when, part)
            default: continue
            }
        }
        return nil
    }
}
