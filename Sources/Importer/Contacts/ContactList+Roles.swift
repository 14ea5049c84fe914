// What words say of people, and when they hold.
extension ContactList {
    /// Takes what the words say of the one who was named last, or asks about it.
    mutating func takeRole(_ words: String, behind before: ContactToken?) {
        guard let last = contacts.indices.last, !contacts[last].value.name.isEmpty,
            contacts[last].value.role == nil
        else { return }
        let name = contacts[last].value.name
        let isAnybodys = row.count > 1 && (isReached || ContactRole.isOfSeveral(words))
        // `014 12 34 56 (secretariaat)` says whose the number is.
        let isAboutNumber = if case .phone? = before { words.first == "(" } else { false }
        if let role = ContactRole.read(words), !isAnybodys, !isAboutNumber {
            contacts[last].value.role = role
        } else if let text = ContactRole.read(words) ?? ContactRole.doubtful(words), text.plain != name.plain
        {
            contacts[last].remarks.append(
                .unsure("does “\(text)” say what \(name) does? It was not taken over"))
        } else if case .name? = before {
            askWhetherRole(words)
        } else if before == nil, let first = words.split(separator: " ").first,
            ContactRole.unmarked(String(first)) != nil
        {
            // `Coördinator lokaal partnerschap an@oever.example` on the line below the name.
            askWhetherRole(words)
        }
    }

    /// Words that can be a role without a sign before them: `Jan Peeters OCMW Oever`, or on a line of their own.
    mutating func askWhetherRole(_ words: String) {
        guard let last = contacts.indices.last, !contacts[last].value.name.isEmpty,
            contacts[last].value.role == nil, let text = ContactRole.unmarked(words)
        else { return }
        ask(
            .unsure("does “\(text)” say what \(contacts[last].value.name) does? It was not taken over"),
            contacts[last].place)
    }

    /// Words before a name that can be what somebody is, or where they work: `VDAB Oever: Jan Peeters`.
    mutating func askWhetherRole(inFront words: String, of name: String) {
        guard words.last == ":", let text = ContactRole.unmarked(String(words.dropLast())),
            text.first?.isUppercase == true, !text.plain.hasSuffix("contactpersoon"),
            !text.plain.hasSuffix("contactpersonen"),
            let index = contacts.lastIndex(where: { $0.value.name == name }),
            contacts[index].value.role == nil
        else { return }
        let remark = Remark.unsure("does “\(text)” say what \(name) does? It was not taken over")
        if !contacts[index].remarks.contains(remark) { contacts[index].remarks.append(remark) }
    }

    /// Asks about words that hold for a time only.
    mutating func askAboutCondition(_ sentence: ContactSentence) {
        guard ContactCondition.isIn(sentence.text), !contacts.isEmpty else { return }
        var people = touched.isEmpty ? Set(contacts.indices.suffix(1)) : touched
        if ContactCondition.isAboutBefore(sentence.text), let first = people.min(), first > 0 {
            people.insert(first - 1)
        }
        for index in people.sorted().prefix(Self.reach) {
            let name = contacts[index].value.name
            contacts[index].remarks.append(
                .unsure(
                    "“\(sentence.text.prefix(200))” says when or how to reach somebody: does it hold for "
                        + "\(name.isEmpty ? "this contact" : name)?"))
        }
    }

    /// Asks about the contact that stood last.
    mutating func ask(_ remark: Remark, _ place: SourcePlace?) {
        guard let index = owner ?? contacts.indices.last else {
            return questions.append(Fact(value: remark.message, place: place))
        }
        if !contacts[index].remarks.contains(remark) { contacts[index].remarks.append(remark) }
    }

    /// Whether the sentence named somebody else, who was given nothing yet: in `Jan Peeters - De Brug - 014 …` the
    /// number is not that of `De Brug`, also when another person works there.
    func isBehindAnother(_ index: Int) -> Bool {
        touched.contains { $0 != index && contacts[$0].value.email == nil && contacts[$0].value.phone == nil }
    }

    /// Asks whether a name that stands behind several people is where they work.
    mutating func askWhetherOrganisation(_ index: Int) {
        let name = contacts[index].value.name
        ask(.unsure("“\(name)” stands behind several people: is it somebody, or where they work?"), nil)
        let remark = Remark.unsure(
            "“\(name)” stands behind several people: is it somebody, and is this the number of one of them?")
        if !contacts[index].remarks.contains(remark) { contacts[index].remarks.append(remark) }
    }
}
