import Content

/// The sentences of an update, without those that say that nothing changed.
enum UpdateSentences {
    /// Words in a row that say so: `De deadline is niet gewijzigd`.
    private static let unchanged = [
        ["niet", "gewijzigd"], ["niet", "veranderd"], ["niet", "aangepast"], ["niet", "verschoven"],
        ["niet", "verplaatst"], ["niet", "verlengd"], ["verandert", "niet"], ["wijzigt", "niet"],
        ["geen", "nieuwe"], ["geen", "nieuw"], ["geen", "andere"], ["geen", "wijziging"],
        ["geen", "wijzigingen"], ["ongewijzigd"], ["onveranderd"], ["zoals", "voorheen"],
    ]
    /// So do these, unless something lasts longer: `De oproep blijft een week langer open`.
    private static let stays: Set<String> = ["blijft", "blijven"]

    /// The sentences that may tell of a change.
    static func ofChanges(in update: Update) -> [String] {
        [update.change, update.reason].compactMap(\.self).flatMap(sentences).filter {
            !saysNothingChanged($0)
        }
    }

    private static func saysNothingChanged(_ sentence: String) -> Bool {
        let words = SentenceWords.of(ArraySlice(sentence.utf8))
        if unchanged.contains(where: words.contains) { return true }
        return words.contains(where: stays.contains) && !words.contains("langer")
    }

    /// A mark ends a sentence when a blank follows: `an@stad.be` and `23.59` go on.
    private static func sentences(_ text: String) -> [String] {
        var sentences = [""]
        for character in text {
            let isEnd = character.isWhitespace && sentences.last?.last.map { ".!?;".contains($0) } == true
            if isEnd { sentences.append("") } else { sentences[sentences.count - 1].append(character) }
        }
        return sentences
    }
}
