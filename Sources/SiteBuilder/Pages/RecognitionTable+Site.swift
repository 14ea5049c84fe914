import Content

extension RecognitionTable {
    /// The answers in the words of the addenda, from least to most recognisable.
    private static let answers: [(key: String, label: String)] = [
        ("not", "niet herkenbaar"), ("less", "minder herkenbaar"), ("plain", "herkenbaar"),
        ("more", "meer herkenbaar"), ("very", "zeer herkenbaar"),
    ]

    /// The ids of the patterns that fill the parts of bars: `patroon-not`.
    static let patternIdentifiers = answers.map { "patroon-\($0.key)" }

    /// The table of a challenge's figures, as published.
    init(_ recognition: Recognition) {
        let segments = Segment.bar(of: recognition)
        shares = Self.answers.indices.map { index in
            Share(
                key: Self.answers[index].key, label: Self.answers[index].label,
                value: recognition.shares[index].map { "\($0) %" }, segment: segments[index])
        }
        remark = Self.remark(on: recognition)
    }

    /// Figures that do not add up are shown as they are, and said to be so.
    private static func remark(on recognition: Recognition) -> String? {
        guard recognition.sum != 100, recognition.isComplete || recognition.sum > 100 else { return nil }
        return "de aandelen zijn samen \(recognition.sum) %. Zo staat het in het addendum."
    }
}

extension RecognitionTable.Segment {
    /// A narrower part of the bar has no room for its figure on a phone, in tenths of a percent.
    private static let roomForFigure = 130

    /// The parts of a bar. It stands for 100 %, or for the sum when the figures add up to more.
    fileprivate static func bar(of recognition: Recognition) -> [Self?] {
        let whole = max(1000, recognition.sum.tenths)
        var start = 0
        return recognition.shares.map { share in
            guard let tenths = share?.tenths, tenths > 0 else { return nil }
            defer { start += tenths }
            return Self(
                start: percent(start, of: whole), width: percent(tenths, of: whole),
                middle: tenths * 1000 / whole < roomForFigure ? nil : percent(start + tenths / 2, of: whole))
        }
    }

    /// `12.5%`: a part of the whole to one decimal.
    private static func percent(_ part: Int, of whole: Int) -> String {
        let tenths = (part * 1000 + whole / 2) / whole
        return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
}
