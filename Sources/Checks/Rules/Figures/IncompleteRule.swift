import Content

/// A share that is not given although the others are 100 % together.
enum IncompleteRule: RegionRule {
    static let explanation = Explanation(
        "recognition.incomplete", .warning,
        """
        One or more answers have no share, while the shares that are given already make 100 %. So the missing one is \
        either 0 or was left out by mistake; the page says that it was not given.
        """,
        wrong: "recognition: {not: 0, less: 7, plain: 53, very: 40}",
        right: "recognition: {not: 0, less: 7, plain: 53, more: 0, very: 40}")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for (index, challenge) in subject.region.challenges.enumerated() {
            guard let recognition = challenge.recognition, !recognition.isComplete,
                recognition.sum == 100
            else { continue }
            let missing = RecognitionDegree.allCases.filter { recognition[$0] == nil }.map(\.rawValue)
            report.add(
                Self.self, fact: ["challenges", .item(index), "recognition"],
                "\(missing.joined(separator: ", ")) is not given, and the other shares make \(recognition.sum) %",
                help: "write 0 when that is what the addendum means; accept the finding when it leaves it out"
            )
        }
    }
}
