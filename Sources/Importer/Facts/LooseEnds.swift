import Content

/// Addresses and numbers of a document that neither a fact nor a question has, with the words round them.
struct LooseEnds {
    /// How many are asked about.
    private static let most = 20

    /// What is to be asked.
    private(set) var questions: [Fact<String>] = []

    private var addresses: Set<String>
    private var numbers: Set<String>

    /// Looks through a document.
    ///
    /// - Parameters:
    ///   - texts: the facts and the questions that there are already.
    init(in blocks: [Block], besides texts: [String]) {
        addresses = []
        numbers = []
        for text in texts where Self.mayHoldAny(text) { note(text) }
        for passage in Passage.passages(of: blocks) where Self.mayHoldAny(passage.text) {
            for sentence in Sentences.of(passage.text) where Self.mayHoldAny(sentence) {
                guard questions.count < Self.most else { return }
                ask(sentence, passage.place)
            }
        }
    }

    /// Whether it is worth looking: an address has an `@`, a number at least eight digits.
    private static func mayHoldAny(_ text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "@")) || text.contains("at]") || text.contains("(at)")
            || text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } >= 8
    }

    private mutating func note(_ text: String) {
        for token in ContactToken.tokens(text) {
            switch token {
            case .email(let address): addresses.insert(address.lowercased())
            case .phone(let phone): numbers.insert(Self.digits(phone))
            default: break
            }
        }
    }

    private mutating func ask(_ sentence: String, _ place: SourcePlace) {
        for token in ContactToken.tokens(sentence) {
            if case .words(let words) = token { askAboutPart(words, sentence, place) }
            let (text, isNew) =
                switch token {
                case .email(let address): (address, addresses.insert(address.lowercased()).inserted)
                case .phone(let phone): (phone, numbers.insert(Self.digits(phone)).inserted)
                default: ("", false)
                }
            guard isNew else { continue }
            questions.append(
                Fact(
                    value: "whose is \(text)? No contact and no submission has it: “\(sentence.prefix(200))”",
                    place: place))
        }
    }

    /// `an.peeters@oev`, of which the rest stands elsewhere.
    private mutating func askAboutPart(_ words: String, _ sentence: String, _ place: SourcePlace) {
        let isHidden = ["[at]", "(at)", "[ at ]", "( at )"].contains { words.lowercased().contains($0) }
        if isHidden, addresses.insert(words.lowercased()).inserted {
            questions.append(
                Fact(value: "an e-mail address seems to be hidden in “\(words.prefix(200))”", place: place))
        }
        for part in words.split(separator: " ") where part.contains("@") {
            let word = String(part.drop { "(<".contains($0) }.prefix { !",;)>".contains($0) })
            let sides = word.split(separator: "@", omittingEmptySubsequences: false)
            guard sides.count == 2, sides.allSatisfy({ $0.contains(where: \.isLetter) }),
                addresses.insert(word.lowercased()).inserted
            else { continue }
            questions.append(
                Fact(
                    value: "“\(word)” seems to be a part of an e-mail address: how is it written? "
                        + "“\(sentence.prefix(200))”",
                    place: place))
        }
    }

    private static func digits(_ phone: String) -> String { String(phone.filter(\.isNumber).suffix(8)) }
}
