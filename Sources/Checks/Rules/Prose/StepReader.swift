import Schedule

/// Finds out which step of the call the dates of a sentence are about.
///
/// For each date, in this order:
///
/// 1. the words of its own part of the sentence, up to the date;
/// 2. when these are no more than `en` or `tot`, what the date before is about;
/// 3. the words behind it: `op 1 juni sluit de oproep`;
/// 4. all words between the date before and this one;
/// 5. the line or heading above, when the sentence itself has little to say.
///
/// A date stays without a step when its sentence is about what was, or about something else that has a moment.
struct StepReader {
    private let sentence: DatedSentence
    private let text: TextSubject
    private let words: [String]

    /// Prepares a sentence of a text.
    init(_ sentence: DatedSentence, in text: TextSubject) {
        self.sentence = sentence
        self.text = text
        words = SentenceWords.of(text.bytes[sentence.range])
    }

    /// The step of each date of the sentence; nil for one that is about none.
    var steps: [MilestoneKey?] {
        guard !StepWords.isHistory(words), text.role != .note || !StepWords.isEditorial(words) else {
            return sentence.mentions.map { _ in nil }
        }
        let first = sentence.mentions.first?.range.lowerBound ?? sentence.range.upperBound
        let earlier = SentenceWords.of(text.bytes[sentence.range.lowerBound..<first])
        let count = SentenceWords.count(words)
        var steps: [MilestoneKey?] = []
        var before: (step: MilestoneKey?, role: DateRole)?
        for index in sentence.mentions.indices {
            let place = DatePlace(index, in: sentence, text, earlier: earlier, count: count)
            if let before, place.isContinued {
                let isSecond = before.role == .between || before.role == .of
                let step = isSecond ? place.step(as: .limit, sentence, text) ?? before.step : before.step
                steps.append(step)
                continue
            }
            let step = place.step(as: place.role, sentence, text)
            steps.append(step)
            before = (step, place.role)
        }
        return steps
    }
}
