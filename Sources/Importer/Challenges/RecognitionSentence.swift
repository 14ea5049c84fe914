import Content

/// One sentence about how recognisable a challenge is, in any order of words.
///
/// A share (`60%`, `de helft`, `geen enkele partner`) belongs to the answer (`zeer herkenbaar`) next to it. Every word
/// has to be known: from a sentence that says anything else, such as `waarvan 10 %`, no share is taken.
struct RecognitionSentence {
    /// How much of a sentence was understood.
    enum Reading: Equatable {
        /// It says nothing about shares.
        case nothing
        /// Every share has its answer.
        case clear
        /// One share or one answer is left at the end, as in a list whose items go on with each other.
        case open
        /// It is about shares, and could mean several things.
        case unclear
    }

    /// The shares, in tenths of a percent; empty unless the reading is clear.
    private(set) var shares: [RecognitionDegree: Int] = [:]
    /// Answers that were given two shares.
    private(set) var contested: Set<RecognitionDegree> = []
    /// The numbers of the challenges that it names.
    private(set) var challenges: [Int] = []
    /// Whether it begins with one.
    private(set) var opensChallenge = false
    /// Whether a share is in it.
    private(set) var hasShare = false
    /// How many answers are in it.
    var degreeCount: Int { tokens.count { !$0.isShare } }
    /// Whether a number is in it that is not understood.
    private(set) var hasLooseNumber = false
    /// Whether those who were asked are in it.
    private(set) var hasPeople = false
    /// What was taken for something else: `twee derde` for 66,7 %.
    private(set) var remarks: [Remark] = []
    /// The first word or sign that was not understood.
    private(set) var stranger: String?
    private(set) var reading = Reading.nothing

    private enum Token: Equatable {
        case share(WordedShare)
        case degrees([RecognitionDegree])

        var isShare: Bool { if case .share = self { true } else { false } }
    }

    private let pieces: [RecognitionPiece]
    private var index = 0
    private var tokens: [Token] = []
    private var isInOrder = false

    /// Reads a sentence.
    init(_ text: String) {
        pieces = RecognitionPiece.pieces(of: text)
        hasPeople = pieces.contains { $0.word.map(RecognitionWords.people.contains) == true }
        while index < pieces.count {
            // A sign begins no share and no answer, but for `(zeer) herkenbaar`.
            if case .mark(let mark) = pieces[index], mark != "(", takeFiller() { continue }
            if takeChallenge() || takeShare() || takeDegrees() || takeNoAnswer() || takeFiller() { continue }
            stranger = stranger ?? "\(pieces[index])"
            if case .number = pieces[index] { hasLooseNumber = true }
            index += 1
        }
        pair()
    }

    private var rest: ArraySlice<RecognitionPiece> { pieces[index...] }

    // MARK: Words

    /// `Regio-uitdaging 2`, `uitdaging nr. 3`, `de tweede uitdaging`
    private mutating func takeChallenge() -> Bool {
        guard let word = rest.first?.word else { return false }
        if let number = DutchCardinal.ordinal(word), let next = rest.dropFirst().first?.word,
            RecognitionWords.challenge.contains(next)
        {
            return name(number, 2)
        }
        let isSeveral = RecognitionWords.challenges.contains(word)
        guard isSeveral || RecognitionWords.challenge.contains(word) else { return false }
        var after = rest.dropFirst()
        if after.first == .word("nr") || after.first == .word("nummer") { after = after.dropFirst() }
        while after.first == .mark(".") || after.first == .mark("#") { after = after.dropFirst() }
        let isShare = WordedShare(after) != nil
        let written = after.first?.word.flatMap { word in
            word == "een" ? nil : DutchCardinal.value(word) ?? RomanNumber.value(word.uppercased())
        }
        if !isShare, let number = after.first?.whole ?? written, (1...99).contains(number) {
            // `Uitdagingen 1 en 2` leaves open which share is whose.
            if isSeveral { stranger = stranger ?? word }
            return name(number, rest.count - after.count + 1)
        }
        guard !isSeveral, word != "ru" else { return false }
        index += 1
        return true
    }

    private mutating func name(_ number: Int, _ count: Int) -> Bool {
        if tokens.isEmpty, index < 4 { opensChallenge = true }
        if !challenges.contains(number) { challenges.append(number) }
        index += count
        return true
    }

    private mutating func takeShare() -> Bool {
        guard let share = WordedShare(rest) else { return false }
        // `Van de 60 %` is a part of that share.
        let before = pieces[..<index].suffix(2).compactMap(\.word)
        if before.last == "van" || before.first == "van" && ["de", "die", "deze"].contains(before.last) {
            stranger = stranger ?? before.joined(separator: " ")
        }
        if share.isRounded {
            let words = rest.prefix(share.count).map(\.description).joined(separator: " ")
            remarks.append(.assumed("“\(words)” is \(Percentage(tenths: share.tenths)) % when rounded"))
        }
        hasShare = true
        add(share)
        index += share.count
        return true
    }

    /// `12 van de 20 partners (60 %)` says the same twice.
    private mutating func add(_ share: WordedShare) {
        if case .share(let last)? = tokens.last, isOpen, last.isPercentage != share.isPercentage,
            abs(last.tenths - share.tenths) <= 5
        {
            tokens[tokens.count - 1] = .share(last.isPercentage ? last : share)
        } else {
            tokens.append(.share(share))
        }
    }

    private mutating func takeDegrees() -> Bool {
        guard let phrase = DegreePhrase(rest, isBare: isOpen) else { return false }
        // `10 % antwoordde niet` is about those who did not answer.
        let isBare = phrase.keys == [.not] && phrase.count == 1
        if isBare, index > 0, let verb = pieces[index - 1].word, Self.answers.contains(where: verb.hasPrefix)
        {
            stranger = stranger ?? "\(verb) \(pieces[index])"
        }
        if let synonym = phrase.synonym, let key = phrase.keys.first {
            remarks.append(.assumed("“\(synonym) herkenbaar” was taken for “\(key.qualifier) herkenbaar”"))
        }
        tokens.append(.degrees(phrase.keys))
        index += phrase.count
        return true
    }

    private static let answers = ["antwoord", "reageer", "deed", "deden", "kwam", "nam", "stem"]

    /// A share of those who gave no answer belongs to none.
    private mutating func takeNoAnswer() -> Bool {
        guard let first = rest.first?.word, RecognitionWords.noAnswerStarts.contains(first) else {
            return false
        }
        for words in RecognitionWords.noAnswer where rest.starts(with: words.map { .word($0) }) {
            tokens.append(.degrees([]))
            index += words.count
            return true
        }
        return false
    }

    private mutating func takeFiller() -> Bool {
        switch rest.first {
        case .word("respectievelijk"), .word("resp"):
            isInOrder = true
            index += 1
        case .word("als"):
            guard DegreePhrase(rest.dropFirst(), isBare: isOpen) != nil else { return false }
            index += 1
        case .word(let word):
            if RecognitionWords.pairs.contains(rest.prefix(2).compactMap(\.word)) {
                index += 2
            } else if RecognitionWords.fillers.contains(word) {
                index += 1
            } else {
                return false
            }
        case .mark(let mark):
            guard RecognitionWords.signs.contains(mark) else { return false }
            index += 1
        case .number: return takeCount()
        case nil: return false
        }
        return true
    }

    /// `de 20 partners`, `(12 partners)`: how many were asked, which is no share.
    private mutating func takeCount() -> Bool {
        let before = index > 0 ? pieces[index - 1] : .mark(".")
        guard before == .mark("(") || before == .word("de"),
            let next = rest.dropFirst().prefix(2).compactMap(\.word).last(
                where: RecognitionWords.people.contains),
            !next.isEmpty
        else { return false }
        index += 1
        return true
    }

    // MARK: Pairs

    /// Whether the last share has no answer yet.
    private var isOpen: Bool { tokens.count % 2 == 1 && tokens.last?.isShare == true }

    private mutating func pair() {
        guard !tokens.isEmpty else { return }
        guard let pairs = isInOrder ? pairsInOrder() : pairsOfNeighbours(), stranger == nil else {
            reading = hasShare ? .unclear : .nothing
            return
        }
        guard isInOrder || tokens.count % 2 == 0 else {
            reading = .open
            return
        }
        guard pairs.allSatisfy({ share, keys in keys.count <= 1 || share.tenths == 0 }) else {
            // `5 % vindt ze minder of niet herkenbaar` does not say how much of each.
            reading = .unclear
            return
        }
        for (share, keys) in pairs { set(keys, share.tenths) }
        reading = .clear
    }

    /// Shares and answers next to each other; one may be left at the end. Nil when they do not match.
    private func pairsOfNeighbours() -> [(WordedShare, [RecognitionDegree])]? {
        var pairs: [(WordedShare, [RecognitionDegree])] = []
        for start in stride(from: 0, to: tokens.count - 1, by: 2) {
            switch (tokens[start], tokens[start + 1]) {
            case (.share(let share), .degrees(let keys)), (.degrees(let keys), .share(let share)):
                pairs.append((share, keys))
            default: return nil
            }
        }
        return pairs
    }

    /// `zeer, meer en minder herkenbaar voor respectievelijk 30 %, 60 % en 10 %`
    private func pairsInOrder() -> [(WordedShare, [RecognitionDegree])]? {
        let shares = tokens.compactMap { if case .share(let share) = $0 { share } else { nil } }
        let listed = tokens.flatMap { token -> [RecognitionDegree] in
            if case .degrees(let keys) = token { keys } else { [] }
        }
        let changes = zip(tokens, tokens.dropFirst()).count { $0.isShare != $1.isShare }
        guard changes == 1, shares.count == listed.count else { return nil }
        return zip(shares, listed).map { ($0, [$1]) }
    }

    private mutating func set(_ keys: [RecognitionDegree], _ tenths: Int) {
        for key in keys where !contested.contains(key) {
            if let old = shares[key], old != tenths {
                // Which of the two is right cannot be told, so neither is taken.
                shares[key] = nil
                contested.insert(key)
            } else {
                shares[key] = tenths
            }
        }
    }
}
