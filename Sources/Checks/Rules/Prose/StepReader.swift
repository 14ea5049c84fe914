import Schedule

/// Finds out which step of the call the dates of a sentence are about.
///
/// For each date, in this order:
///
/// 1. the words of its own part of the sentence, up to the date;
/// 2. when these are no more than `en` or `tot`, what the date before is about;
/// 3. the words behind it: `op 1 juni sluit de oproep`;
/// 4. all words between the date before and this one;
/// 5. the head of its column, in a table;
/// 6. the line or heading above, when the sentence itself has little to say.
///
/// A date stays without a step when its sentence is about what was, or about something else that has a moment. When
/// a date is moved, only the new one counts, and so it is with `niet 15 maar 9 juni`.
struct StepReader {
    private let sentence: DatedSentence
    private let text: TextSubject
    /// The words and signs of the sentence.
    let words: [String]
    private let places: [DatePlace]

    /// Prepares a sentence of a text.
    init(_ sentence: DatedSentence, in text: TextSubject) {
        self.sentence = sentence
        self.text = text
        words = SentenceWords.of(text.bytes[sentence.range])
        places = Self.places(sentence, text, words)
    }

    /// The step of each date of the sentence; nil for one that is about none.
    var claims: [StepClaim?] {
        guard text.role != .note || !OtherMatters.isEditorial(words) else {
            return sentence.mentions.map { _ in nil }
        }
        let isHistory = HistoryWords.tellHistory(words)
        let isMoved = HistoryWords.tellMove(words)
        let isPast = HistoryWords.areInThePast(words)
        var before: (step: MilestoneKey?, role: DateRole)?
        var group = 0
        return places.map { place in
            if !place.isContinued { group += 1 }
            let step: MilestoneKey?
            if let earlier = before, place.isContinued {
                step = self.step(of: place, behind: earlier)
            } else {
                // `de deadline van 1 juni is verlengd naar 9 juni`: both are the deadline.
                step = place.step(as: place.role, sentence, text) ?? (isMoved ? before?.step : nil)
                before = (step, place.role)
            }
            guard let step, !place.isDenied, !isMoved || place.role == .limit,
                !isHistory || step == .deadline && place.tellsWhatHolds
            else { return nil }
            return StepClaim(
                key: step, isBefore: place.isBefore, isPast: isPast, isAmongHistory: isHistory, group: group)
        }
    }

    /// Whether the one date of the sentence is the day of what it names: `op 11 mei`, and not `tot 11 mei`.
    var isPlainStatement: Bool {
        places.count == 1 && places[0].role == .point && !HistoryWords.tellHistory(words)
    }

    private static func places(
        _ sentence: DatedSentence, _ text: TextSubject, _ words: [String]
    ) -> [DatePlace] {
        let first = sentence.mentions.first?.range.lowerBound ?? sentence.range.upperBound
        let earlier = SentenceWords.of(text.bytes[sentence.range.lowerBound..<first])
        let count = SentenceWords.count(words)
        return sentence.mentions.indices.map {
            DatePlace($0, in: sentence, text, earlier: earlier, count: count)
        }
    }

    /// The step of a date that is joined to the one before; the second of two limits is the last day.
    private func step(
        of place: DatePlace, behind before: (step: MilestoneKey?, role: DateRole)
    ) -> MilestoneKey? {
        guard before.role == .between || before.role == .of else { return before.step }
        return place.step(as: .limit, sentence, text) ?? before.step
    }
}
