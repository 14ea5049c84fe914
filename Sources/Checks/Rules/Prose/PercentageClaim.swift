import Content

/// A share that a sentence gives, and the answers that stand beside it.
struct PercentageClaim {
    /// The bytes of the share.
    let range: Range<Int>
    /// The share.
    let value: Percentage
    /// The answers between the share before and this one, and between this one and the next.
    private let before: [RecognitionDegree]
    private let behind: [RecognitionDegree]
    /// Whether the sentence names each answer in front of its share: `herkenbaar: 60 %`.
    private let isLabelFirst: Bool

    /// The shares of a sentence that are exact.
    static func all(in bytes: [UInt8], _ sentence: Range<Int>) -> [PercentageClaim] {
        let shares = PercentageFinder.shares(in: bytes[sentence])
        guard let first = shares.first else { return [] }
        func answers(_ range: Range<Int>) -> [RecognitionDegree] {
            degrees(in: String(decoding: bytes[range], as: UTF8.self).lowercased())
        }
        let isLabelFirst = !answers(sentence.lowerBound..<first.range.lowerBound).isEmpty
        return shares.enumerated().compactMap { index, share in
            let start = index > 0 ? shares[index - 1].range.upperBound : sentence.lowerBound
            let end = index + 1 < shares.count ? shares[index + 1].range.lowerBound : sentence.upperBound
            guard !isRough(String(decoding: bytes[start..<share.range.lowerBound], as: UTF8.self)) else {
                return nil
            }
            return PercentageClaim(
                range: share.range, value: share.value, before: answers(start..<share.range.lowerBound),
                behind: answers(share.range.upperBound..<end), isLabelFirst: isLabelFirst)
        }
    }

    /// The one answer that the share is given for; nil when that is none or several.
    var degree: RecognitionDegree? {
        let answers = isLabelFirst ? before : behind
        return answers.count == 1 ? answers[0] : nil
    }

    /// Whether it is the share of an answer beside it, or of those answers together.
    func isRight(_ recognition: Recognition) -> Bool {
        let beside = before + behind
        return beside.contains { recognition[$0] == value }
            || behind.count > 1 && behind.reduce(0) { $0 + (recognition[$1]?.tenths ?? 0) } == value.tenths
    }

    /// `ruim 60 %` is no exact share.
    private static func isRough(_ words: String) -> Bool {
        let last = words.lowercased().split { !$0.isLetter }.last ?? ""
        return [
            "ruim", "ongeveer", "bijna", "circa", "minstens", "zowat", "rond", "meer", "minder", "dan",
            "hoogstens",
        ]
        .contains(last)
    }

    /// The answers that words name, in order: `herkenbaar` with what stands in front of it, `meer of zeer` being two.
    private static func degrees(in words: String) -> [RecognitionDegree] {
        let list = words.split { !$0.isLetter }.map(String.init)
        return list.indices.filter { list[$0] == "herkenbaar" }.flatMap { index -> [RecognitionDegree] in
            let last = index > 0 ? qualifiers[list[index - 1]] : nil
            guard let last else { return [.plain] }
            guard index > 2, ["of", "en", "tot"].contains(list[index - 2]),
                let first = qualifiers[list[index - 3]]
            else { return [last] }
            return [first, last]
        }
    }

    private static let qualifiers: [String: RecognitionDegree] = [
        "niet": .not, "minder": .less, "meer": .more, "zeer": .very, "heel": .very,
    ]
}
