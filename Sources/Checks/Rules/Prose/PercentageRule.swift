import Content

/// A percentage in the text of a challenge that is not the one in its table.
enum PercentageRule: RegionRule {
    static let explanation = Explanation(
        "prose.percentage-differs", .warning,
        """
        The text of a challenge gives a share of partners that find it “niet”, “minder”, “meer”, “zeer” or just \
        “herkenbaar”, and `recognition` gives another share for the same answer.
        """,
        wrong: "recognition: {plain: 60, very: 40}\n\n65 % van de partners vindt dit herkenbaar.",
        right: "recognition: {plain: 60, very: 40}\n\n60 % van de partners vindt dit herkenbaar.")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard subject.region.challenges.contains(where: { $0.recognition != nil }) else { return }
        for block in subject.blocks where block.hasDigit && block.kind == .paragraph {
            guard let number = subject.challenge(atLine: block.line),
                number >= 1, number <= subject.region.challenges.count,
                let recognition = subject.region.challenges[number - 1].recognition
            else { continue }
            for sentence in Sentences.of(block, in: subject.source.bytes) {
                check(sentence, recognition, subject, &report)
            }
        }
    }

    private static func check(
        _ sentence: Range<Int>, _ recognition: Recognition, _ subject: RegionSubject,
        _ report: inout RuleReport
    ) {
        let shares = PercentageFinder.shares(in: subject.source.bytes[sentence])
        for (index, share) in shares.enumerated() {
            let end = index + 1 < shares.count ? shares[index + 1].range.lowerBound : sentence.upperBound
            let words = String(decoding: subject.source.bytes[share.range.upperBound..<end], as: UTF8.self)
            guard let answer = answer(in: words.lowercased()),
                let given = recognition.shares[answer.place], given != share.value
            else { continue }
            report.add(
                Self.self, bytes: share.range,
                "the text says \(share.value) % for “\(answer.words)”, and the table \(given) %",
                help: "correct the text, or recognition in the front matter")
        }
    }

    /// The answers in the order of `Recognition.shares`; the plain one last, since it is part of all others.
    private static let answers = [
        (place: 0, words: "niet herkenbaar"), (place: 1, words: "minder herkenbaar"),
        (place: 3, words: "meer herkenbaar"), (place: 4, words: "zeer herkenbaar"),
        (place: 2, words: "herkenbaar"),
    ]

    private static func answer(in words: String) -> (place: Int, words: String)? {
        answers.first { words.contains($0.words) }
    }
}
