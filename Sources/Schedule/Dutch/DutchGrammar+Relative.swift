// Days after another step.
extension DutchGrammar {
    /// `14 dagen na de communicatie over de beslissing`, `einddatum + 14 dagen`
    func relative(_ cursor: inout DutchCursor) -> DutchReading? {
        cursor.attempt(distanceFirst) ?? cursor.attempt(anchorFirst)
    }

    private func distanceFirst(_ cursor: inout DutchCursor) -> DutchReading? {
        guard let days = distance(&cursor), cursor.take("na") else { return nil }
        let name = quotedName(&cursor)
        let words = phrase(&cursor)
        return reading(days, after: words, name)
    }

    private func anchorFirst(_ cursor: inout DutchCursor) -> DutchReading? {
        let name = quotedName(&cursor)
        let words = phrase(&cursor)
        guard cursor.take(mark: "+"), let days = distance(&cursor) else { return nil }
        return reading(days, after: words, name)
    }

    /// All words from here, of which a hyphen joins some: `de lokale matching-momenten`
    private func phrase(_ cursor: inout DutchCursor) -> [String] {
        var words: [String] = []
        while let word = cursor.word({ $0 }) {
            words.append(word)
            _ = cursor.take(mark: "-")
        }
        return words
    }

    /// `14 dagen`, `1 dag`, `2 weken`, `veertien dagen`
    private func distance(_ cursor: inout DutchCursor) -> Int? {
        guard let number = cursor.number()?.value ?? cursor.word({ DutchNames.numbers[$0] }),
            (1...1000).contains(number)
        else { return nil }
        if cursor.take("dagen") || cursor.take("dag") || cursor.take("kalenderdagen") { return number }
        return cursor.take("weken") || cursor.take("week") ? number * 7 : nil
    }

    /// A step of the region's own, which is written as its key in quotes: `‘open-house’`.
    private func quotedName(_ cursor: inout DutchCursor) -> String? {
        cursor.attempt { cursor in
            guard cursor.take(mark: "‘") else { return nil }
            // Tokens have lost the spaces, so the name is taken from the text.
            let inside = text.unicodeScalars.drop { $0 != "‘" }.dropFirst()
            guard let end = inside.firstIndex(of: "’") else { return nil }
            while !cursor.isAtEnd, !cursor.take(mark: "’") { cursor.skip() }
            let name = String(inside[..<end])
            return MilestoneKey.isWellFormed(name) ? name : nil
        }
    }

    private func reading(_ days: Int, after words: [String], _ name: String?) -> DutchReading? {
        if let name {
            return words.isEmpty ? DutchReading(when: .after(.other(name), days: days), assumptions: []) : nil
        }
        if words.last == "einddatum", words.count <= 2 {
            return DutchReading(
                when: .after(.decision, days: days), assumptions: [.anchor("einddatum", .decision)])
        }
        guard let key = Self.milestone(words) else { return nil }
        return DutchReading(when: .after(key, days: days), assumptions: [])
    }

    /// The step that a phrase names, by the word in it that no other step has; nil when it names several.
    private static func milestone(_ words: [String]) -> MilestoneKey? {
        let marks: [(String, MilestoneKey)] = [
            ("weerwoord", .rebuttal), ("wederwoord", .rebuttal), ("beslissing", .decision),
            ("matching", .matching),
            ("pitches", .pitches), ("jury", .pitches), ("lancering", .launch), ("deadline", .deadline),
            ("beoordeling", .assessment), ("beoordelen", .assessment),
        ]
        var keys = Set(marks.filter { mark, _ in words.contains(mark) }.map(\.1))
        // The official name of the right of reply: “ontvangen en beoordelen van weerwoord”.
        if keys.contains(.rebuttal),
            words.starts(with: ["ontvangen"]) || words.starts(with: ["het", "ontvangen"])
        {
            keys.remove(.assessment)
        }
        return keys.count == 1 ? keys.first : nil
    }
}
