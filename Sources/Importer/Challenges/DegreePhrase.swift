import Content

/// An answer as a sentence says it: `zeer herkenbaar`, `minder of niet herkenbaar`, `herkenbaar`.
struct DegreePhrase: Equatable {
    /// The answers; several when the sentence does not part them.
    private(set) var keys: [RecognitionDegree]
    /// How many pieces of the sentence it takes.
    private(set) var count: Int
    /// A word that was taken for another one: `heel` for `zeer`.
    private(set) var synonym: String?

    /// Reads the answer that a sentence has at a place; nil when there is none.
    ///
    /// - Parameter isBare: whether `herkenbaar` may be left out, as in the first half of `20 % zeer en 5 % niet
    ///   herkenbaar`: a share stands before it.
    init?(_ pieces: ArraySlice<RecognitionPiece>, isBare: Bool) {
        guard var phrase = Self.bracketed(pieces) ?? Self.whole(pieces) ?? Self.bare(pieces, isBare: isBare)
        else {
            return nil
        }
        while let joint = Self.joint(pieces.dropFirst(phrase.count)),
            let next = Self.whole(pieces.dropFirst(phrase.count + joint))
        {
            phrase.keys += next.keys
            phrase.count += joint + next.count
        }
        self = phrase
    }

    private init(keys: [RecognitionDegree], count: Int, synonym: String? = nil) {
        self.keys = keys
        self.count = count
        self.synonym = synonym
    }

    /// `herkenbaar`, `zeer herkenbaar`, `meer, minder of niet herkenbaar`
    private static func whole(_ pieces: ArraySlice<RecognitionPiece>) -> DegreePhrase? {
        if isRecognisable(pieces) { return DegreePhrase(keys: [.plain], count: 1) }
        guard var phrase = degree(pieces) else { return nil }
        while !isRecognisable(pieces.dropFirst(phrase.count)) {
            guard let gap = separator(pieces.dropFirst(phrase.count)),
                let next = degree(pieces.dropFirst(phrase.count + gap))
            else { return nil }
            phrase.keys += next.keys
            phrase.count += gap + next.count
        }
        phrase.count += 1
        return phrase
    }

    /// `(zeer) herkenbaar`, which is one answer or the other
    private static func bracketed(_ pieces: ArraySlice<RecognitionPiece>) -> DegreePhrase? {
        guard pieces.first == .mark("("), let degree = degree(pieces.dropFirst()) else { return nil }
        let rest = pieces.dropFirst(1 + degree.count)
        guard rest.first == .mark(")"), isRecognisable(rest.dropFirst()) else { return nil }
        return DegreePhrase(keys: [.plain] + degree.keys, count: degree.count + 3)
    }

    /// `zeer` behind a share, and `zeer: 20 %`
    private static func bare(_ pieces: ArraySlice<RecognitionPiece>, isBare: Bool) -> DegreePhrase? {
        guard let degree = degree(pieces), degree.synonym == nil else { return nil }
        let rest = pieces.dropFirst(degree.count)
        if let next = rest.first, next == .mark(":") || next == .mark("=") || next == .mark("("),
            WordedShare(rest.dropFirst()) != nil
        {
            return degree
        }
        let ends: [RecognitionPiece?] = [
            nil, .mark(","), .mark(";"), .mark("."), .mark(")"), .word("en"), .mark("|"),
        ]
        return isBare && ends.contains(rest.first) ? degree : nil
    }

    private static func degree(_ pieces: ArraySlice<RecognitionPiece>) -> DegreePhrase? {
        guard let word = pieces.first?.word else { return nil }
        if let key = RecognitionWords.degrees[word] { return DegreePhrase(keys: [key], count: 1) }
        if let key = RecognitionWords.synonyms[word] {
            return DegreePhrase(keys: [key], count: 1, synonym: word)
        }
        guard RecognitionWords.emphasis.contains(word), pieces.dropFirst().first == .word("niet") else {
            return nil
        }
        return DegreePhrase(keys: [.not], count: 2)
    }

    /// How many pieces stand between two answers before one `herkenbaar`.
    private static func separator(_ pieces: ArraySlice<RecognitionPiece>) -> Int? {
        if let joint = joint(pieces) { return joint }
        if pieces.first == .mark(",") { return 1 + (joint(pieces.dropFirst()) ?? 0) }
        return pieces.first == .word("en") ? 1 : nil
    }

    /// `of`, `noch`, `tot`, `en/of`, `of ook`
    private static func joint(_ pieces: ArraySlice<RecognitionPiece>) -> Int? {
        if pieces.starts(with: [.word("en"), .mark("/"), .word("of")]) { return 3 }
        if pieces.starts(with: [.word("of"), .word("ook")]) { return 2 }
        let joints: [RecognitionPiece] = [.word("of"), .word("noch"), .word("tot"), .mark("/")]
        return pieces.first.map(joints.contains) == true ? 1 : nil
    }

    private static func isRecognisable(_ pieces: ArraySlice<RecognitionPiece>) -> Bool {
        pieces.first?.word.map(RecognitionWords.recognisable.contains) == true
    }
}
