/// The people of passages, put together from names, addresses and numbers in the order in which they stand.
///
/// An address belongs to the name that is in it; else to the one name before it. Where several names stand in a row
/// before it, nobody gets it, and the editor is asked.
struct ContactList {
    var contacts: [Fact<ContactFacts>] = []
    var questions: [Fact<String>] = []

    /// Where the names begin that stand in a row.
    var rowStart = 0
    /// Whether an address or a number stood behind those names.
    var isReached = false
    /// Whose address stood last.
    var owner: Int?
    /// Whether the words named the owner, so that a number is theirs whatever stands in a row.
    var isOwnerNamed = false
    /// Who is named in brackets behind the address that comes.
    private var namedBehind: Int?
    /// What stands behind several names in a row.
    var rowNumbers = RowNumbers()
    /// Whom the sentence named or gave something.
    var touched: Set<Int> = []
    /// How many people the last passage named that named any; what stands in a passage below can be anybody's.
    var people = (count: 0, place: SourcePlace?.none)

    /// The people of sentences.
    static func of(_ sentences: [ContactSentence]) -> ContactList {
        var list = ContactList()
        for sentence in sentences { list.add(sentence) }
        list.endRow()
        return list
    }

    /// Takes a sentence.
    private mutating func add(_ sentence: ContactSentence) {
        var tokens = sentence.tokens
        if isBelowSeveral(sentence.place) { (owner, isOwnerNamed) = (nil, false) }
        if let reachable = ContactRefusal.reachable(in: sentence.text) {
            questions.append(
                Fact(
                    value:
                        "“\(sentence.text.prefix(200))” seems to say whom not to ask, and nobody was taken from it",
                    place: sentence.place))
            tokens = ContactToken.tokens(reachable)
        }
        touched = []
        for (index, token) in tokens.enumerated() {
            if index + 1 < tokens.count {
                takeName(inBracketsOf: tokens[index + 1], behind: token, sentence.place)
            }
            defer { namedBehind = nil }
            take(token, sentence.place, behind: index == 0 ? nil : tokens[index - 1])
        }
        if tokens.count == 1, case .words(let words) = tokens[0] { askWhetherRole(words) }
        askAboutCondition(sentence)
    }

    private mutating func take(_ token: ContactToken, _ place: SourcePlace, behind before: ContactToken?) {
        switch token {
        case .name(let name):
            if case .words(let words)? = before {
                takeName(name, place, behind: words)
                askWhetherRole(inFront: words, of: name)
            } else {
                takeName(name, place)
            }
        case .email(let email): takeEmail(email, place)
        case .brokenEmail(let words):
            let question = Remark.unsure(
                "an e-mail address seems to be broken: how is it written? “\(words)”")
            if let last = contacts.indices.last {
                contacts[last].remarks.append(question)
            } else {
                questions.append(Fact(value: question.message, place: place))
            }
            isReached = true
        case .phone(let phone):
            takePhone(phone, place)
            if case .words(let words)? = before, ContactCondition.isOffice(words) {
                ask(.unsure("“\(words)” stands before \(phone): whose number is it?"), place)
            }
        case .words(let words):
            if let named = named(in: words) { (owner, isOwnerNamed) = (named, true) }
            if case .phone(let phone)? = before, ContactCondition.isOtherNumber(words) {
                ask(.unsure("“\(words)” stands behind \(phone): is there another number?"), place)
            }
            if let number = BrokenNumber.first(in: words) {
                ask(.unsure("a telephone number seems to be broken: how does “\(number)” go on?"), place)
            }
            takeRole(words, behind: before)
        case .url: break
        }
    }

    /// The people whose names stand in a row, as the last ones.
    var row: [Int] {
        (max(min(rowStart, contacts.count), near.lowerBound)..<contacts.count).filter {
            !contacts[$0].value.name.isEmpty
        }
    }

    /// The people who were named last. No addendum names more; looking at all of them each time would take long.
    var near: Range<Int> { contacts.indices.suffix(Self.reach) }
    static let reach = 40

    func names(_ indices: some Sequence<Int>) -> String {
        indices.prefix(8).map { contacts[$0].value.name }.joined(separator: ", ")
    }

    /// Whether several people were named in the passage above, and all of them were given something.
    func isBelowSeveral(_ place: SourcePlace) -> Bool {
        people.count > 1 && people.place != place && isReached
    }

    // MARK: Names

    private mutating func takeName(_ name: String, _ place: SourcePlace, behind before: String = "") {
        if let last = contacts.indices.last, contacts[last].value.name.isEmpty {
            let email = contacts[last].value.email
            let fits = email.map { NameInAddress.score(name, $0) > 0 } ?? true
            // `info@oever.example, An Peeters` may be one contact or two.
            let isNear = contacts[last].place == place || contacts.count == 1 && !isPersonal(email)
            if fits || isNear && contacts[last].remarks.isEmpty {
                contacts[last].value.name = name
                touched.insert(last)
                if !fits, let email { contacts[last].remarks.append(doubt(email, name)) }
                return
            }
        }
        // Somebody who is named again is no other contact.
        if let same = near.first(where: { contacts[$0].value.name == name }) {
            if isBehindAnother(same) { return askWhetherOrganisation(same) }
            (owner, isOwnerNamed) = (same, true)
            touched.insert(same)
            return
        }
        if isReached {
            endRow()
            rowStart = contacts.count
        }
        (isReached, owner, isOwnerNamed) = (false, nil, false)
        touched.insert(contacts.count)
        people = (people.place == place ? people.count + 1 : 1, place)
        contacts.append(
            Fact(
                value: ContactFacts(name: name), place: place,
                remarks: NameDoubts.remarks(name, before: before)))
    }

    /// `jan@oever.example (Jan Peeters)`: whose an address or a number is stands behind it.
    private mutating func takeName(
        inBracketsOf words: ContactToken, behind token: ContactToken, _ place: SourcePlace
    ) {
        switch token {
        case .email, .phone: break
        default: return
        }
        guard case .words(let text) = words, text.first == "(",
            case .name(let name)? = ContactToken.tokens(String(text.dropFirst().prefix { $0 != ")" })).only
        else { return }
        takeName(name, place)
        namedBehind = near.last { contacts[$0].value.name == name }
        (owner, isOwnerNamed) = (namedBehind, true)
    }

    private func isPersonal(_ email: String?) -> Bool { email.map(NameInAddress.isPersonal) ?? false }

    private func doubt(_ reach: String, _ name: String) -> Remark { .unsure("is \(reach) that of \(name)?") }

    // MARK: Addresses

    private mutating func takeEmail(_ email: String, _ place: SourcePlace) {
        defer {
            isReached = true
            isOwnerNamed = false
            if let owner { touched.insert(owner) }
            rowNumbers.add(addressOf: owner)
        }
        if let index = namedBehind ?? best(email) { return give(email, to: index) }
        let free = row.filter { contacts[$0].value.email == nil }
        if free.count == 1, let index = free.first, !isBelowSeveral(place) {
            contacts[index].value.email = email
            owner = index
            let isBesideOthers = people.count > 1 && people.place == place
            if NameInAddress.isPersonal(email) || row.count > 1 || isBesideOthers {
                contacts[index].remarks.append(doubt(email, contacts[index].value.name))
            }
            return
        }
        let question = Remark.unsure("whose address is \(email): \(names(free))?")
        contacts.append(
            Fact(
                value: ContactFacts(email: email), place: place, remarks: free.count > 1 ? [question] : []))
        owner = nil
    }

    /// The only contact whose name is best to be found in an address.
    private func best(_ email: String) -> Int? {
        let scores = near.map { index in
            (
                index,
                contacts[index].value.name.isEmpty
                    ? 0 : NameInAddress.score(contacts[index].value.name, email)
            )
        }
        guard let most = scores.map(\.1).max(), most > 0 else { return nil }
        let same = scores.filter { $0.1 == most }.map(\.0)
        if same.count == 1 { return same.first }
        // Of two people of one name, the one just named.
        let last = same.filter { $0 >= rowStart && contacts[$0].value.email == nil }
        return last.count == 1 ? last.first : nil
    }

    private mutating func give(_ email: String, to index: Int) {
        owner = index
        let name = contacts[index].value.name
        if NameInAddress.isPersonal(email), !NameInAddress.isWhole(name, email) {
            contacts[index].remarks.append(doubt(email, name))
        }
        guard let before = contacts[index].value.email else {
            contacts[index].value.email = email
            return
        }
        guard before.lowercased() != email.lowercased() else { return }
        let isBetter = NameInAddress.score(contacts[index].value.name, before) == 0
        if isBetter { contacts[index].value.email = email }
        contacts[index].remarks.append(.unsure("another address is given: \(isBetter ? before : email)"))
    }
}

extension Collection {
    /// Its element, when it has one alone.
    fileprivate var only: Element? { count == 1 ? first : nil }
}
