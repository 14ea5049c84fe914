import Content

/// Reads whom to ask and where to send a candidacy.
struct ContactReader {
    private var submissionPassages: [ContactSentence] = []
    private let place: SourcePlace?
    private var submissionAddresses: [String: String] = [:]
    private let people: ContactList
    private let areNumbersFirst: Bool
    /// Where a kind of questions is named, and whether it is those on the content.
    private var topics: [(place: SourcePlace, isContent: Bool)] = []

    /// Reads the sections on contact and submission.
    init(_ sections: [Section]) {
        let wanted = sections.filter { $0.role == .contact || $0.role == .submission }
        place = wanted.first?.place
        var contactPassages: [ContactSentence] = []
        for section in wanted {
            var isSubmission = section.role == .submission
            let passages = Passage.passages(of: ContactTable.upright(section.blocks))
                .flatMap(ContactSentences.of)
            for passage in passages.map(ContactSentence.init) {
                if ContactSentences.isAboutSubmission(passage.text) { isSubmission = true }
                if isSubmission, ContactSentences.isAboutContact(passage.text) { isSubmission = false }
                if isSubmission {
                    submissionPassages.append(passage)
                } else {
                    contactPassages.append(passage)
                }
            }
        }
        submissionAddresses = Self.byParts(submissionPassages)
        people = ContactList.of(contactPassages)
        areNumbersFirst = Self.areNumbersFirst(contactPassages.map(\.text))
        topics = contactPassages.compactMap { passage in
            ContactSentences.topic(passage.text).map { (passage.place, $0) }
        }
    }

    /// The words about submission.
    var submissionText: String { submissionPassages.map(\.text).joined(separator: " ") }

    /// Whom to ask.
    var contacts: [Fact<ContactFacts>] {
        people.contacts.map { contact in
            var contact = completed(contact, isAboutContent: isAboutContent(contact))
            if people.contacts.count > 1, areNumbersFirst {
                contact.remarks.append(
                    .unsure(
                        "numbers and addresses stand before names here: are these the ones of this person?"))
            }
            contact.remarks += Self.breaks(in: contact.value)
            return contact
        }
    }

    /// What is to be asked about a name or a role in which a cell or a line ended: `Joris Wouters-`, `VDAB, joris@`.
    private static func breaks(in contact: ContactFacts) -> [Remark] {
        var remarks: [Remark] = []
        if contact.name.endsInHyphen {
            remarks.append(.unsure("“\(contact.name)” breaks off: how does the name go on?"))
        }
        if let role = contact.role, role.contains("@") || role.endsInHyphen {
            remarks.append(.unsure("“\(role)” has a part of an address or a name: how are both written?"))
        }
        return remarks
    }

    /// Whether a number or an address stands before the first name, so that it is not certain whose it is.
    private static func areNumbersFirst(_ texts: [String]) -> Bool {
        for token in texts.lazy.flatMap(ContactToken.tokens) {
            switch token {
            case .name: return false
            case .phone, .email: return true
            default: continue
            }
        }
        return false
    }

    /// Whether somebody answers questions on the content: all do when only those are named, and else those who stand
    /// behind the words.
    private func isAboutContent(_ contact: Fact<ContactFacts>) -> Bool {
        guard topics.contains(where: { !$0.isContent }), let place = contact.place else {
            return topics.contains { $0.isContent }
        }
        return topics.last { $0.place <= place }?.isContent ?? false
    }

    /// What is to be asked about people, addresses and numbers that were not taken.
    var questions: [Fact<String>] {
        people.questions + SubmissionPeople.questions(submissionPassages, people)
    }

    /// How to hand in.
    func submission(_ contacts: [Fact<ContactFacts>]) -> Fact<SubmissionFacts> {
        let addresses = SubmissionAddresses(submissionPassages)
        var fact = Fact(value: SubmissionFacts(), place: submissionPassages.first?.place ?? place)
        if let address = addresses.address {
            fact.value.email = address
            fact.place = addresses.place
        }
        let sites = submissionPassages.map(SiteAddresses.init)
        fact.value.url = sites.flatMap(\.submission).first
        let words = SubmissionWords(submissionPassages.map(\.text))
        fact.value.subject = words.subject
        fact.value.fileName = words.fileName
        fact.remarks =
            remarks(fact.value, contacts, addresses.all) + addresses.remarks + words.remarks + brokenAddresses
        fact.remarks += OtherWays.remarks(submissionPassages)
        fact.remarks += sites.flatMap(\.others).prefix(10).map {
            .unsure("\($0) was not taken for the place to hand in: is it?")
        }
        return fact
    }

    /// Words in quotes and names of files among the words on submission that neither a fact nor a question has.
    func looseQuotes(_ submission: Fact<SubmissionFacts>) -> [Remark] {
        LooseQuotes.remarks(submissionPassages, submission)
    }

    // MARK: Contacts

    private func completed(_ contact: Fact<ContactFacts>, isAboutContent: Bool) -> Fact<ContactFacts> {
        var contact = contact
        if isAboutContent { contact.value.about = "Inhoudelijke vragen over het addendum" }
        if contact.value.email == nil, let address = addressAlike(contact.value.name) {
            contact.value.email = address
            contact.remarks.append(
                .assumed("the e-mail address is the one for submission; the contact has a name only"))
        }
        if contact.value.name.isEmpty {
            contact.value.name = contact.value.email ?? contact.value.phone ?? ""
            if contact.remarks.isEmpty { contact.remarks = [.unsure("what is this contact's name?")] }
        }
        if contact.value.phone == nil {
            contact.remarks.append(.noNumber)
        }
        return contact
    }

    /// The address for submission, when a part of the name is in it.
    private func addressAlike(_ name: String) -> String? {
        let words = name.plain.split(separator: " ").map { $0.filter(\.isLetter) }.filter { $0.count > 2 }
        return words.lazy.compactMap { submissionAddresses[$0] }.first { address in
            !NameInAddress.isPersonal(address) || NameInAddress.isWhole(name, address)
        }
    }

    /// The addresses of submission by the parts of what stands before the `@`: `jan` and `peeters`.
    private static func byParts(_ passages: [ContactSentence]) -> [String: String] {
        var found: [String: String] = [:]
        for address in SubmissionAddresses(passages).forSubmission {
            for part in address.lowercased().prefix(while: { $0 != "@" }).split(whereSeparator: {
                !$0.isLetter
            }) {
                found[String(part)] = found[String(part)] ?? address
            }
        }
        return found
    }

    private var brokenAddresses: [Remark] {
        submissionPassages.flatMap(\.tokens).compactMap { token in
            guard case .brokenEmail(let words) = token else { return nil }
            return .unsure("an e-mail address seems to be broken: how is it written? “\(words)”")
        }
    }

    private func remarks(
        _ submission: SubmissionFacts, _ contacts: [Fact<ContactFacts>], _ addresses: [String]
    ) -> [Remark] {
        let others = addresses.filter { $0 != submission.email }
        let remark = Remark.unsure("there is another address: \(others.prefix(10).joined(separator: ", "))")
        var remarks = others.isEmpty ? [] : [remark]
        guard let email = submission.email else {
            return submission.url == nil
                ? [.unsure("to which address does a candidacy go?")] + remarks : remarks
        }
        if !contacts.contains(where: { $0.value.email?.lowercased() == email.lowercased() }) {
            remarks.append(.unsure("this address is none of the contacts'"))
        }
        let plain = submissionText.plain
        if !["mail", "via ", "formulier"].contains(where: { plain.contains($0) && !plain.contains("\($0)@") })
        {
            remarks.append(.unsure("the addendum does not say in which way to send it"))
        }
        return remarks
    }
}
