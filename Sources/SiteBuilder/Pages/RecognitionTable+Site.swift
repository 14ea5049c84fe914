import Content

extension RecognitionTable {
    /// The answers in the words of the addenda, from least to most recognisable.
    private static let labels = [
        "niet herkenbaar", "minder herkenbaar", "herkenbaar", "meer herkenbaar", "zeer herkenbaar",
    ]

    /// The table of a challenge's figures, as published.
    init(_ recognition: Recognition) {
        shares = zip(Self.labels, recognition.shares).map { label, share in
            Share(label: label, value: share.map { "\($0) %" })
        }
        remark = Self.remark(on: recognition)
    }

    /// Figures that do not add up are shown as they are, and said to be so.
    private static func remark(on recognition: Recognition) -> String? {
        guard recognition.sum != 100, recognition.isComplete || recognition.sum > 100 else { return nil }
        return "de aandelen zijn samen \(recognition.sum) %. Zo staat het in het addendum."
    }
}
