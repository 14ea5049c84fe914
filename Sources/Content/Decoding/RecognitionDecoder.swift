import Diagnostics

/// Reads the figures on how recognisable a challenge is.
enum RecognitionDecoder {
    /// Reads the group below `recognition`; nil when no share is given.
    static func decode(_ entry: YAMLEntry, _ findings: inout Findings) -> Recognition? {
        guard let group = findings.group(entry.value, entry.key) else { return nil }
        let errorsBefore = findings.errorCount
        let keys = KeyReader<RecognitionDegree>(group, at: entry.keySpan, isStrict: true, &findings)
        let hasUnknownKey = findings.errorCount > errorsBefore
        var isSound = true
        func share(_ key: RecognitionDegree) -> Percentage? {
            guard let entry = keys[key] else { return nil }
            let share = findings.percentage(entry)
            if share == nil { isSound = false }
            return share
        }
        let recognition = Recognition(
            not: share(.not), less: share(.less), plain: share(.plain), more: share(.more), very: share(.very)
        )
        guard isSound else { return nil }
        guard !recognition.isEmpty else {
            if !hasUnknownKey { findings.warnOfNoShares(entry) }
            return nil
        }
        if recognition.sum > 100 || recognition.isComplete && recognition.sum != 100 {
            findings.warning(
                "recognition.sum", at: entry.keySpan,
                "the shares add up to \(recognition.sum) %; they are published as written",
                help: "check them against the addendum; explain a difference in the note of the challenge")
        }
        return recognition
    }
}

extension Findings {
    fileprivate mutating func warnOfNoShares(_ entry: YAMLEntry) {
        warning(
            "value.empty", at: entry.keySpan, "recognition has no shares",
            help: "write the shares that the addendum gives, such as very: 20, or leave recognition out")
    }

    /// A share in percent, whole or with one decimal behind a point or a comma.
    fileprivate mutating func percentage(_ entry: YAMLEntry) -> Percentage? {
        guard let scalar = scalar(entry.value, entry.key) else { return nil }
        if let percentage = Percentage(scalar.text), (0...100).contains(percentage) { return percentage }
        let bare =
            scalar.text.last == "%" ? WhiteSpace.collapsed(String(scalar.text.dropLast())) : scalar.text
        error(
            "percentage.invalid", at: entry.value.span, "\(scalar.text) is not a share from 0 to 100",
            help: Percentage(bare) != nil && bare != scalar.text
                ? "leave out the percent sign: \(entry.key): \(bare)"
                : "write a whole number or one decimal, such as 60 or 12.5; leave the key out when it is not given"
        )
        return nil
    }
}

extension Percentage {
    /// Reads `60`, `12.5` or `12,5`; nil for anything else.
    public init?(_ text: String) {
        let units = text.utf8.prefix { Self.digit($0) != nil }
        guard (1...3).contains(units.count) else { return nil }
        let tenths = units.reduce(0) { $0 * 10 + (Self.digit($1) ?? 0) } * 10
        let fraction = text.utf8.dropFirst(units.count)
        guard let mark = fraction.first else {
            self.init(tenths: tenths)
            return
        }
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","), fraction.count == 2,
            let decimal = fraction.last.flatMap(Self.digit)
        else { return nil }
        self.init(tenths: tenths + decimal)
    }

    /// The value of a digit in ASCII.
    private static func digit(_ byte: UInt8) -> Int? {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
    }
}
