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
        for (block, number) in zip(subject.body.blocks, subject.challengesOfBlocks)
        where block.hasDigit && (block.kind == .paragraph || block.kind == .table) {
            guard let number, number >= 1, number <= subject.region.challenges.count,
                let recognition = subject.region.challenges[number - 1].recognition
            else { continue }
            for sentence in Sentences.of(block, in: subject.body.bytes) {
                check(sentence, recognition, subject.body, &report)
            }
        }
    }

    private static func check(
        _ sentence: Range<Int>, _ recognition: Recognition, _ text: TextSubject,
        _ report: inout RuleReport
    ) {
        for claim in PercentageClaim.all(in: text.bytes, sentence) where !claim.isRight(recognition) {
            guard let degree = claim.degree, let given = recognition[degree] else { continue }
            report.add(
                Self.self, in: text, bytes: claim.range,
                "the text says \(claim.value) % for “\(degree.dutch)”, and the table \(given) %",
                help: "correct the text, or recognition in the front matter")
        }
    }
}
