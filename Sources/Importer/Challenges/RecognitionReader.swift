import Content

/// Finds the sentences and tables that say how recognisable partners find each challenge, wherever they stand.
struct RecognitionReader {
    private var tallies: [Int: RecognitionTally] = [:]
    /// Shares that no challenge can be found for.
    private(set) var loose: [Fact<String>] = []

    /// Where shares were read or asked about.
    private(set) var places: Set<SourcePlace> = []

    /// The challenge that the words are about, as far as it is known.
    private var current: Int?
    /// Whether the words before were about recognition, so that `zeer: 40 %` needs no `herkenbaar`.
    private var isOnTopic = false
    /// A sentence that the next item may complete.
    private var open: (text: String, place: SourcePlace)?
    /// Answers without shares, which may be the head of a table.
    private var head: (text: String, place: SourcePlace)?

    /// Reads all sections of a document.
    init(_ sections: [Section]) {
        for section in sections {
            begin(section)
            for block in section.blocks { read(block) }
            close()
        }
    }

    /// The shares by the number of the challenge.
    var recognitions: [Int: Fact<Recognition>] { tallies.mapValues(\.fact) }

    // MARK: Passages

    private mutating func begin(_ section: Section) {
        (current, isOnTopic, head) = (nil, false, nil)
        if case .challenge(let number)? = section.role { current = number }
        guard let heading = section.heading else { return }
        for sentence in Sentences.of(heading.text) { read(sentence, heading.place) }
    }

    private mutating func read(_ block: Block) {
        if block.kind == .table, let table = RecognitionTable(block.rows) {
            close()
            return add(table, block.place)
        }
        for passage in Passage.passages(of: [block]) {
            if passage.isHeading {
                close()
                (current, isOnTopic) = (nil, false)
            }
            for sentence in Sentences.of(passage.text) { read(sentence, passage.place) }
        }
    }

    /// Takes a sentence; one that names several challenges is taken apart at its semicolons.
    private mutating func read(_ text: String, _ place: SourcePlace) {
        let sentence = RecognitionSentence(text)
        let parts = text.split(separator: ";").map(String.init)
        guard sentence.challenges.count > 1, parts.count > 1 else { return take(sentence, text, place) }
        for part in parts { take(RecognitionSentence(part), part, place) }
    }

    private mutating func take(_ sentence: RecognitionSentence, _ text: String, _ place: SourcePlace) {
        if let before = open {
            let both = RecognitionSentence("\(before.text) \(text)")
            if both.reading == .clear, isOnTopic || Self.isRecognition("\(before.text) \(text)") {
                open = nil
                return add(both, "\(before.text) \(text)", before.place)
            }
            close()
        }
        if sentence.opensChallenge { current = sentence.challenges.first }
        let isRecognition = Self.isRecognition(text)
        askAboutHead(sentence, isRecognition)
        switch sentence.reading {
        case .clear where isRecognition || isOnTopic: add(sentence, text, place)
        case .open where current != nil: open = (text, place)
        case .open where isRecognition, .unclear where isRecognition: ask(sentence, text, place)
        case .unclear where isOnTopic && sentence.hasShare && sentence.opensChallenge:
            ask(sentence, text, place)
        // `Van de 20 partners vonden er 8 …` says shares in a way that is not understood.
        case .nothing where isRecognition && sentence.hasPeople:
            if current != nil || text.contains(where: \.isDigit) { ask(sentence, text, place) }
        // `herkenbaar 60 / zeer herkenbaar 40`: numbers without a sign.
        case .nothing where isRecognition && sentence.degreeCount > 0 && sentence.hasLooseNumber:
            ask(sentence, text, place)
        // `Idem voor regio-uitdaging 2.`
        case .nothing where isOnTopic && !sentence.challenges.isEmpty && Self.isSameAgain(text):
            ask(sentence, text, place)
        case .nothing where sentence.degreeCount > 2: head = (text, place)
        default: break
        }
        if isRecognition { isOnTopic = true }
    }

    /// Shares alone below answers alone are a table whose cells stand one below the other.
    private mutating func askAboutHead(_ sentence: RecognitionSentence, _ isRecognition: Bool) {
        guard let (text, place) = head, sentence.hasShare else { return }
        head = nil
        if !isRecognition, sentence.degreeCount == 0 { ask(RecognitionSentence(text), text, place) }
    }

    /// Ends a sentence that nothing completed.
    private mutating func close() {
        guard let (text, place) = open else { return }
        open = nil
        let sentence = RecognitionSentence(text)
        if sentence.hasShare ? isOnTopic || Self.isRecognition(text) : sentence.hasPeople {
            ask(sentence, text, place)
        }
    }

    private static func isSameAgain(_ text: String) -> Bool {
        ByteSearch.hasAny(["idem", "zelfde", "identiek", "evenzo", "gelijkaardig"], in: text.plain)
    }

    private static func isRecognition(_ text: String) -> Bool { text.plain.contains("herken") }

    // MARK: Shares

    private mutating func add(_ sentence: RecognitionSentence, _ text: String, _ place: SourcePlace) {
        places.insert(place)
        guard let number = number(of: sentence) else { return ask(sentence, text, place) }
        var tally = tallies[number] ?? RecognitionTally(at: place)
        for key in RecognitionDegree.allCases {
            if let tenths = sentence.shares[key] { tally.add(key, tenths, at: place) }
            if sentence.contested.contains(key) { tally.contest(key, Self.quoted(text)) }
        }
        for remark in sentence.remarks { tally.add(remark) }
        tallies[number] = tally
        (current, isOnTopic) = (number, true)
    }

    private mutating func add(_ table: RecognitionTable, _ place: SourcePlace) {
        places.insert(place)
        for row in table.strangers {
            loose.append(
                Fact(value: "of which challenge are these shares: \(Self.quoted(row))", place: place))
        }
        for row in table.rows {
            var tally = tallies[row.number] ?? RecognitionTally(at: place)
            for key in RecognitionDegree.allCases {
                if let tenths = row.shares[key] { tally.add(key, tenths, at: place) }
            }
            if !row.strange.isEmpty {
                tally.add(
                    .unsure("which shares does the table give: \(row.strange.joined(separator: ", "))?"))
            }
            tallies[row.number] = tally
        }
    }

    /// The challenge of a sentence: the one that it names, else the one before.
    private func number(of sentence: RecognitionSentence) -> Int? {
        sentence.challenges.count > 1 ? nil : sentence.challenges.first ?? current
    }

    private mutating func ask(_ sentence: RecognitionSentence, _ text: String, _ place: SourcePlace) {
        places.insert(place)
        let stranger = sentence.stranger.map { " (“\($0)” was not understood)" } ?? ""
        let question = "which share belongs to which answer: \(Self.quoted(text))\(stranger)"
        guard let number = number(of: sentence) else {
            let text = "of which challenge are these shares: \(Self.quoted(text))\(stranger)"
            return loose.append(Fact(value: text, place: place))
        }
        tallies[number, default: RecognitionTally(at: place)].add(.unsure(question))
        if sentence.opensChallenge { current = number }
    }

    private static func quoted(_ text: String) -> String { "“\(text.collapsed.prefix(250))”" }
}
