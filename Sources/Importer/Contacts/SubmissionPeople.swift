/// The names and numbers among the words on submission, which are no contacts: `Dien in bij Jan Peeters, tel. 014 …`.
enum SubmissionPeople {
    /// How many are asked about.
    private static let most = 20

    /// What is to be asked about those that no contact has.
    static func questions(_ sentences: [ContactSentence], _ people: ContactList) -> [Fact<String>] {
        let names = Set(people.contacts.map(\.value.name.plain))
        let numbers = Set(people.contacts.compactMap(\.value.phone).map(digits))
        var asked = Set<String>()
        var questions: [Fact<String>] = []
        for sentence in sentences {
            for (index, token) in sentence.tokens.enumerated() {
                guard questions.count < most else { return questions }
                let text: String
                switch token {
                case .phone(let phone) where !numbers.contains(digits(phone)): text = phone
                case .name(let name) where !names.contains(name.plain) && isPerson(index, sentence.tokens):
                    text = name
                default: continue
                }
                guard asked.insert(text).inserted else { continue }
                questions.append(
                    Fact(
                        value: "\(text) stands among the words on submission: is it a contact's?",
                        place: sentence.place))
            }
        }
        return questions
    }

    /// Words with capitals are names of many things here; a person's has a number behind it, or words before it that
    /// lead to somebody: `bij Jan Peeters`, `t.a.v. Jan Peeters`.
    private static func isPerson(_ index: Int, _ tokens: [ContactToken]) -> Bool {
        if tokens[index...].contains(where: { if case .phone = $0 { true } else { false } }) { return true }
        guard index > 0, case .words(let words) = tokens[index - 1] else { return false }
        let plain = words.plain.split { $0 == " " || $0 == ":" }.suffix(3).joined(separator: " ")
        return [
            "bij", "t.a.v.", "tav", "ter attentie van", "contactpersoon", "mevrouw", "meneer", "dhr.",
            "mevr.",
        ]
        .contains { plain == $0 || plain.hasSuffix(" \($0)") }
    }

    private static func digits(_ phone: String) -> String { String(phone.filter(\.isNumber).suffix(8)) }
}
