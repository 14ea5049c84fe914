import Schedule

/// Reads the date of a step, also when there are other words round it.
struct StepDate {
    let when: When
    /// The words that were read.
    let text: String
    let remarks: [Remark]

    /// Reads the words behind the name of a step.
    init(_ words: String, year: Int?) {
        let reader = DutchDateReader(defaultYear: year)
        if let reading = Self.read(words, reader) {
            self.init(reading.when, words, reading.assumptions.map { .assumed($0.message) })
            return
        }
        if let (part, reading, rest) = Self.part(of: words, reader) {
            let assumed = reading.assumptions.map { Remark.assumed($0.message) }
            if Self.isHarmless(rest) {
                self.init(reading.when, part, assumed + [.unsure("only “\(part)” was read of “\(words)”")])
                return
            }
        }
        self.init(.toBeAnnounced, words, [.unsure("which date is meant by “\(words)”?")])
    }

    private init(_ when: When, _ text: String, _ remarks: [Remark]) {
        self.when = when
        self.text = text.last == "." ? String(text.dropLast()) : text
        self.remarks = remarks
    }

    private static func read(_ words: String, _ reader: DutchDateReader) -> DutchReading? {
        let plain = words.replacing("‘", with: "").replacing("’", with: "").replacing("(en ", with: "(")
        return reader.read(words) ?? reader.read(plain)
    }

    /// The longest stretch of words that is a date, and the words round it.
    private static func part(
        of text: String, _ reader: DutchDateReader
    ) -> (part: String, reading: DutchReading, rest: String)? {
        let words = text.split(separator: " ").prefix(30)
        for length in stride(from: words.count - 1, to: 0, by: -1) {
            for start in 0...(words.count - length) {
                let part = words[start..<(start + length)].joined(separator: " ")
                guard part.contains(where: \.isNumber), let reading = read(part, reader) else { continue }
                let rest = words[..<start] + words[(start + length)...]
                return (part, reading, rest.joined(separator: " "))
            }
        }
        return nil
    }

    /// Whether the words round a date cannot make it another one: no number but hours, no doubt.
    private static func isHarmless(_ rest: String) -> Bool {
        let doubts: Set<Substring> = [
            "niet", "of", "eventueel", "voorlopig", "onder", "voorbehoud", "normaal", "normaliter",
            "vermoedelijk",
            "rond", "circa", "omstreeks", "behalve", "geannuleerd", "uitgesteld", "afhankelijk", "ongeveer",
            "na",
        ]
        let words = rest.plain.split { !$0.isLetter && !$0.isNumber && $0 != ":" && $0 != "." }
        return words.allSatisfy { word in
            guard word.contains(where: \.isNumber) else { return !doubts.contains(word) }
            return isHour(word)
        }
    }

    /// `9u`, `9u30`, `13:30`, `12.00`
    private static func isHour(_ word: Substring) -> Bool {
        let digits = word.prefix(while: \.isNumber)
        guard let hour = Int(digits), hour < 25, let mark = word.dropFirst(digits.count).first else {
            return false
        }
        return "u:.h".contains(mark)
            && word.dropFirst(digits.count + 1).allSatisfy { $0.isNumber || $0.isLetter }
            && word.count <= 6
    }
}
