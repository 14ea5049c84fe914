import Content

/// Reads whom to ask and where to send a candidacy.
struct ContactReader {
    private var contactPassages: [Passage] = []
    private var submissionPassages: [Passage] = []
    private let place: SourcePlace
    private var submissionAddresses: [String: String] = [:]

    /// Reads the sections on contact and submission.
    init(_ sections: [Section]) {
        let wanted = sections.filter { $0.role == .contact || $0.role == .submission }
        place = wanted.first?.place ?? SourcePlace(line: 1)
        for section in wanted {
            var isSubmission = section.role == .submission
            for passage in Passage.passages(of: section.blocks).flatMap(Self.sentences) {
                if Self.isAboutSubmission(passage.text) { isSubmission = true }
                if isSubmission, Self.isAboutContact(passage.text) { isSubmission = false }
                if isSubmission {
                    submissionPassages.append(passage)
                } else {
                    contactPassages.append(passage)
                }
            }
        }
        submissionAddresses = Self.byParts(submissionPassages)
    }

    /// The words about submission.
    var submissionText: String { submissionPassages.map(\.text).joined(separator: " ") }

    /// Whom to ask.
    var contacts: [Fact<ContactFacts>] {
        var found: [Fact<ContactFacts>] = []
        for passage in contactPassages {
            for token in ContactToken.tokens(passage.text) { Self.take(token, passage, &found) }
        }
        found.removeAll { $0.value.name.isEmpty && $0.value.email == nil && $0.value.phone == nil }
        let isAboutContent = contactPassages.contains { $0.text.plain.contains("inhoudelijke vragen") }
        return found.map { completed($0, isAboutContent) }
    }

    /// How to hand in.
    func submission(_ contacts: [Fact<ContactFacts>]) -> Fact<SubmissionFacts> {
        let addresses = submissionPassages.flatMap { passage in
            AddressPurpose.addresses(in: passage.text).map { ($0.address, $0.purpose, passage.place) }
        }
        var fact = Fact(value: SubmissionFacts(), place: submissionPassages.first?.place ?? place)
        if let (address, _, place) = addresses.first(where: { $0.1 == .submission }) {
            fact.value.email = address
            fact.place = place
        }
        for token in submissionPassages.flatMap({ ContactToken.tokens($0.text) }) {
            if case .url(let url) = token, fact.value.url == nil { fact.value.url = url }
        }
        let text = submissionText
        fact.value.subject = SubmissionWords.subject(in: text)
        fact.value.fileName = SubmissionWords.fileName(in: text)
        fact.remarks = remarks(fact.value, contacts, addresses.map(\.0))
        return fact
    }

    // MARK: Passages

    private static func sentences(_ passage: Passage) -> [Passage] {
        Sentences.of(passage.text).map { Passage(text: $0, place: passage.place) }
    }

    private static func isAboutSubmission(_ text: String) -> Bool {
        let plain = text.plain
        guard plain.contains("kandida") || plain.contains("voorstel") || plain.contains("indien") else {
            return false
        }
        return [
            "dient", "dien ", "indien", "in te dienen", "aanlever", "bezorg", "stuur", "mail je", "mailt",
            "opladen",
            "ingediend", "verstuur", "sturen", "bezorgd",
        ].contains { plain.contains($0) }
    }

    private static func isAboutContact(_ text: String) -> Bool {
        let plain = text.plain
        return plain.contains("contact op") || plain.contains("inhoudelijke vragen")
            || plain.contains("contacteer")
    }

    // MARK: Contacts

    private static func take(_ token: ContactToken, _ passage: Passage, _ found: inout [Fact<ContactFacts>]) {
        let last = found.indices.last
        switch token {
        case .name(let name):
            if let last, found[last].value.name.isEmpty {
                found[last].value.name = name
            } else {
                found.append(Fact(value: ContactFacts(name: name), place: passage.place))
            }
        case .email(let email):
            if let last, found[last].value.email == nil {
                found[last].value.email = email
            } else {
                found.append(Fact(value: ContactFacts(email: email), place: passage.place))
            }
        case .phone(let phone):
            if let last, found[last].value.phone == nil {
                found[last].value.phone = phone
            } else if let last {
                found[last].remarks.append(.unsure("another number is given: \(phone)"))
            }
        case .words(let words):
            guard let last, !found[last].value.name.isEmpty, found[last].value.role == nil else { return }
            found[last].value.role = ContactRole.read(words)
        case .url: break
        }
    }

    private func completed(_ contact: Fact<ContactFacts>, _ isAboutContent: Bool) -> Fact<ContactFacts> {
        var contact = contact
        if isAboutContent { contact.value.about = "Inhoudelijke vragen over het addendum" }
        if contact.value.email == nil, let address = addressAlike(contact.value.name) {
            contact.value.email = address
            contact.remarks.append(
                .assumed("the e-mail address is the one for submission; the contact has a name only"))
        }
        if contact.value.name.isEmpty {
            contact.value.name = contact.value.email ?? contact.value.phone ?? ""
            contact.remarks.append(.unsure("what is this contact's name?"))
        }
        if contact.value.phone == nil {
            contact.remarks.append(.unsure("the addendum gives no telephone number"))
        }
        return contact
    }

    /// The address for submission, when a part of the name is in it.
    private func addressAlike(_ name: String) -> String? {
        let words = name.plain.split(separator: " ").map { $0.filter(\.isLetter) }.filter { $0.count > 2 }
        return words.lazy.compactMap { submissionAddresses[$0] }.first
    }

    /// The addresses of submission by the parts of what stands before the `@`: `jan` and `peeters`.
    private static func byParts(_ passages: [Passage]) -> [String: String] {
        var found: [String: String] = [:]
        for (address, purpose) in passages.flatMap({ AddressPurpose.addresses(in: $0.text) }) {
            guard purpose == .submission else { continue }
            for part in address.lowercased().prefix(while: { $0 != "@" }).split(whereSeparator: {
                !$0.isLetter
            }) {
                found[String(part)] = found[String(part)] ?? address
            }
        }
        return found
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
