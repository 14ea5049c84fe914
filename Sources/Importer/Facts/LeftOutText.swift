import Schedule

/// Headers and footers that were left out, as far as they say something that no fact says.
enum LeftOutText {
    /// The facts with what is to be asked about lines that were dropped and headers that stand beside the text.
    static func asked(_ facts: RegionFacts, about document: TrimmedDocument) -> RegionFacts {
        var facts = facts
        var seen = Set<String>()
        let dropped = document.dropped.map { (text: $0.trimmed, place: Optional($0.place)) }
        let texts = (dropped + document.furniture.map { ($0, nil) }).filter { seen.insert($0.text).inserted }
        for (text, place) in texts {
            let line = SourceLine(place: place ?? SourcePlace(line: 1), text: text)
            let block = Block(kind: .paragraph, text: text, lines: [line])
            facts.contactQuestions += LooseEnds(in: [block], besides: facts.reach).questions.map {
                Fact(value: $0.value, place: place)
            }
            if isAboutDeadline(text) {
                facts.timingQuestions.append(
                    Fact(
                        value:
                            "a header or footer, which was left out, says “\(text.prefix(200))”: does it hold?",
                        place: place))
            }
        }
        return facts
    }

    /// `Kandidaturen uiterlijk 28 maart 2025`
    private static func isAboutDeadline(_ text: String) -> Bool {
        let words = text.plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let hasDate = words.contains { DutchNames.months.contains($0) } || text.contains("/20")
        return hasDate && text.contains(where: \.isDigit)
            && ByteSearch.hasAny(["uiterlijk", "deadline", "kandida", "indien", "verlengd"], in: text.plain)
    }
}
