/// Finds words that were meant to be replaced.
enum LeftoverFinder {
    /// Where they stand, in order.
    ///
    /// - Parameter countsPlaceholders: Whether `[in te vullen: …]` is one; in a body it has a finding of its own.
    static func ranges(in text: ArraySlice<UInt8>, countsPlaceholders: Bool = true) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var isWordStart = true
        var index = text.startIndex
        while index < text.endIndex {
            if let count = LeftoverSigns.length(at: index, in: text, countsPlaceholders: countsPlaceholders)
                ?? (isWordStart ? match(text[index...], in: text) : nil)
            {
                found.append(index..<index + count)
                index += count
            } else {
                index += 1
            }
            isWordStart = !isLetter(text[index - 1])
        }
        return found
    }

    /// Words that are never meant for readers.
    private static let always = [
        "todo", "fixme", "to do:", "tbd", "tbc", "xxx", "lorem ipsum", "lorem", "vul hier",
        "hier komt de tekst",
        "hier komt tekst", "naam invullen", "datum invullen", "hier invullen",
        "nb: controleren", "nb: te controleren", "nb: na te kijken", "nb: nakijken", "nb: nagaan",
        "nb: checken",
    ].map { Array($0.utf8) }

    /// Words in front of those of ``toDo``, and alone in front of nothing.
    private static let when = ["later", "nog", "verder", "binnenkort"].map { Array($0.utf8) }
    private static let toDo = [
        "toe te voegen", "aan te vullen", "in te vullen", "te vervolledigen", "uit te werken", "te schrijven",
    ].map { Array($0.utf8) }

    /// Sentences of these words alone say that the text is still to come; longer ones may be about something else.
    private static let comingWords: Set<String> = ["volgt", "wordt", "worden", "komt"]
    private static let comingTimes: Set<String> = ["later", "nog", "binnenkort"]
    private static let comingDeeds: Set<String> = [
        "toegevoegd", "aangevuld", "ingevuld", "vervolledigd", "uitgewerkt", "volgt", "komt",
    ]
    /// What may be to come in such a sentence.
    private static let comingThings: Set<String> = [
        "dit", "deze", "de", "het", "hier", "verdere", "meer", "tekst", "teksten", "info", "informatie",
        "inhoud", "beschrijving", "deel", "onderdeel", "punt", "gegevens", "data", "datum", "en", "lijst",
        "tabel", "alles", "een", "foto", "kaart", "figuur", "grafiek", "afbeelding", "overzicht",
        "toelichting",
        "uitleg", "cijfers",
    ]
    /// Of these it says so too without a time, when the verb stands last: `Tekst volgt`, `Meer info volgt`.
    private static let followingThings: Set<String> = [
        "tekst", "teksten", "info", "informatie", "inhoud", "beschrijving", "gegevens", "data", "lijst",
        "tabel",
        "toelichting", "uitleg", "cijfers", "foto", "kaart", "figuur", "grafiek", "afbeelding", "overzicht",
    ]
    private static let following: Set<String> = ["volgt", "volgen"]
    /// How such sentences end, as bytes: asked before words are made.
    private static let followingEnds = [" volgt", " volgen"].map { Array($0.utf8) }
    /// Only in capitals: people still have things to do.
    private static let capitals = ["NOG DOEN", "NOG TE DOEN"].map { Array($0.utf8) }

    /// A bit for each letter that any of all these words begins with; asked at every word of every text.
    private static let firstLetters: UInt32 =
        (always + when
        + [comingWords, comingTimes, comingDeeds, comingThings].joined().map { Array($0.utf8) })
        .reduce(0) { $0 | bit($1[0]) }

    /// The bit of a small letter; none for another sign.
    private static func bit(_ letter: UInt8) -> UInt32 {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) ? 1 << UInt32(letter - UInt8(ascii: "a")) : 0
    }

    /// The words of a list by the letter that they begin with, from `a` on.
    private static func byLetter(_ words: [[UInt8]]) -> [[[UInt8]]] {
        (0..<26).map { letter in words.filter { $0[0] == UInt8(ascii: "a") + UInt8(letter) } }
    }

    /// For each first letter a bit for each second letter that the words of ``always`` and ``when`` begin with: nearly
    /// all words of a text are told apart by these two.
    private static let secondLetters: [UInt32] = (0..<26).map { letter in
        (always + when).filter { $0[0] == UInt8(ascii: "a") + UInt8(letter) }.reduce(0) { $0 | bit($1[1]) }
    }

    private static let alwaysByLetter = byLetter(always)
    private static let whenByLetter = byLetter(when)

    /// How long the words are that stand here; nil when there are none. `xxx` may go on with more of the same.
    private static func match(_ rest: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> Int? {
        let letter = lower(rest.first ?? 0)
        guard firstLetters & bit(letter) != 0 else { return nil }
        let place = Int(letter - UInt8(ascii: "a"))
        let isSentence = isSentenceStart(rest.startIndex, in: text)
        guard secondLetters[place] & bit(lower(rest.dropFirst().first ?? 0)) != 0 else {
            return isSentence ? comingSentence(rest) : nil
        }
        for word in alwaysByLetter[place] {
            if let count = length(of: word, at: rest) { return count }
        }
        for words in capitals where rest.starts(with: words) {
            return length(of: words.map(lower), at: rest)
        }
        for word in whenByLetter[place] {
            guard let first = length(of: word, at: rest), rest.dropFirst(first).first == 0x20 else {
                continue
            }
            let behind = rest.dropFirst(first + 1)
            if let second = toDo.lazy.compactMap({ length(of: $0, at: behind) }).first {
                return first + 1 + second
            }
        }
        return isSentence ? comingSentence(rest) : nil
    }

    private static func isSentenceStart(_ index: Int, in text: ArraySlice<UInt8>) -> Bool {
        var before = index - 1
        while before >= text.startIndex, isBlankOrMark(text[before]) { before -= 1 }
        guard before >= text.startIndex else { return true }
        switch text[before] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
        default: return false
        }
    }

    private static func isBlankOrMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ">"), UInt8(ascii: "#"),
            UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"), UInt8(ascii: "|"),
            UInt8(ascii: "*"), UInt8(ascii: ")"):
            true
        default: false
        }
    }

    /// The length of a sentence such as `Wordt later toegevoegd` or `Tekst volgt nog`.
    private static func comingSentence(_ rest: ArraySlice<UInt8>) -> Int? {
        let start = rest.prefix(61)
        let end = start.firstIndex(where: endsSentence) ?? start.endIndex
        guard end - rest.startIndex <= 60 else { return nil }
        let sentence = rest[..<end]
        // Two to six words, before they are taken apart: nearly all sentences are longer.
        guard (1...8).contains(sentence.count { $0 == 0x20 }) else { return nil }
        let count = sentence.count - sentence.reversed().prefix { $0 <= 0x20 }.count
        let follows = endsWithFollowing(sentence.prefix(count))
        guard follows || tellsTime(sentence) else { return nil }
        let words = SentenceWords.of(sentence)
        guard follows && sayThatItFollows(words) || sayThatItComes(words) else { return nil }
        return count
    }

    private static func sayThatItComes(_ words: [String]) -> Bool {
        (2...6).contains(words.count)
            && words.contains(where: comingWords.contains) && words.contains(where: comingTimes.contains)
            && words.contains(where: comingDeeds.contains)
            && words.allSatisfy {
                comingWords.contains($0) || comingTimes.contains($0) || comingDeeds.contains($0)
                    || comingThings.contains($0)
            }
    }

    /// `De tekst volgt` and no more: `De tekst volgt het decreet` says something.
    private static func sayThatItFollows(_ words: [String]) -> Bool {
        (2...4).contains(words.count) && words.last.map(following.contains) == true
            && words.contains(where: followingThings.contains)
            && words.dropLast().allSatisfy(comingThings.contains)
    }

    private static func endsWithFollowing(_ sentence: ArraySlice<UInt8>) -> Bool {
        followingEnds.contains { end in
            sentence.count > end.count && zip(sentence.suffix(end.count), end).allSatisfy { lower($0) == $1 }
        }
    }

    /// Whether one of ``comingTimes`` may be among the words: they are looked for as bytes, before words are made.
    private static func tellsTime(_ sentence: ArraySlice<UInt8>) -> Bool {
        sentence.indices.contains { index in
            comingTimeBytes.contains {
                $0[0] == lower(sentence[index]) && length(of: $0, at: sentence[index...]) != nil
            }
        }
    }

    private static let comingTimeBytes = comingTimes.map { Array($0.utf8) }

    private static func length(of word: [UInt8], at text: ArraySlice<UInt8>) -> Int? {
        guard text.count >= word.count, zip(text, word).allSatisfy({ lower($0) == $1 }) else { return nil }
        var count = word.count
        if word.first == UInt8(ascii: "x") {
            count = text.prefix { lower($0) == UInt8(ascii: "x") }.count
        }
        let behind = text.dropFirst(count)
        // A `todo-lijst` is a thing of its own.
        let isJoined = behind.first == UInt8(ascii: "-") && behind.dropFirst().first.map(isLetter) == true
        return isJoined || behind.first.map(isLetter) == true ? nil : count
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(lower(byte)) || (0x30...0x39).contains(byte) || byte >= 0x80
    }
}
