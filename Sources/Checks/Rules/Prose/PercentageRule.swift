import Content

/// A percentage in the text of a challenge that is not the one in its table.
enum PercentageRule: RegionRule {
    static let explanation = Explanation(
        "prose.percentage-differs", .warning,
        """
        The text of a challenge, or a sentence that names it by its number, gives a share of partners that find it “niet”, “minder”, “meer”, “zeer” or just \
        “herkenbaar”, and `recognition` gives another share for the same answer.
        """,
        wrong: "recognition: {plain: 60, very: 40}\n\n65 % van de partners vindt dit herkenbaar.",
        right: "recognition: {plain: 60, very: 40}\n\n60 % van de partners vindt dit herkenbaar.")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard subject.region.challenges.contains(where: { $0.recognition != nil }) else { return }
        for (block, number) in zip(subject.body.blocks, subject.challengesOfBlocks)
        where block.hasDigit && (block.kind == .paragraph || block.kind == .table) {
            for sentence in Sentences.of(block, in: subject.body.bytes) {
                let claims = PercentageClaim.all(in: subject.body.bytes, sentence)
                guard !claims.isEmpty, let number = named(in: sentence, subject.body) ?? number,
                    number >= 1, number <= subject.region.challenges.count,
                    let recognition = subject.region.challenges[number - 1].recognition
                else { continue }
                check(claims, recognition, subject.body, &report)
            }
        }
    }

    /// The challenge that a sentence names itself: `vindt uitdaging 2 zeer herkenbaar`; nil for none or several.
    private static func named(in sentence: Range<Int>, _ text: TextSubject) -> Int? {
        let words = SentenceWords.of(text.bytes[sentence])
        let numbers = zip(words, words.dropFirst()).compactMap { $0 == "uitdaging" ? Int($1) : nil }
        return numbers.count == 1 ? numbers[0] : nil
    }

    private static func check(
        _ claims: [PercentageClaim], _ recognition: Recognition, _ text: TextSubject,
        _ report: inout RuleReport
    ) {
        for claim in claims where !claim.isRight(recognition) {
            guard let degree = claim.degree, let given = recognition[degree] else { continue }
            report.add(
                Self.self, in: text, bytes: claim.range,
                "the text says \(claim.value) % for “\(degree.dutch)”, and the table \(given) %",
                help: "correct the text, or recognition in the front matter")
        }
    }
}
