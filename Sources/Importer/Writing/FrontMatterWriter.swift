import Content
import Schedule

/// Writes the facts of a region as front matter, each with its questions above it.
struct FrontMatterWriter {
    let facts: RegionFacts
    /// What the loader would refuse; the region becomes a draft.
    let faults: [String]
    /// Other regions that have a persona of the same name.
    let sharedPersonas: [String]

    /// Writes everything between the two lines `---`.
    func write(to file: inout FileLines) {
        file.add("---")
        file.add("title: \(YAMLText.value(facts.title.value))", "title", facts.title.value, facts.title)
        if !facts.isComplete || !faults.isEmpty {
            let remarks =
                faults.map { Remark.unsure($0) }
                + (facts.isComplete
                    ? [] : [.unsure("facts are missing below; fill them in and remove draft")])
            file.add(remarks, "draft", nil, indent: 0)
            file.add("draft: true")
        }
        writeMunicipalities(&file)
        writeTiming(&file)
        writeContacts(&file)
        writeSubmission(&file)
        writeChallenges(&file)
        file.add("---")
    }

    private func writeMunicipalities(_ file: inout FileLines) {
        let names = facts.municipalities
        file.add(
            "municipalities: \(YAMLText.list(names.value))", "municipalities",
            names.value.joined(separator: ", "), names)
        guard names.value.isEmpty else { return }
        // What could not be read is there all the same.
        let note =
            names.place == nil ? "Het addendum noemt geen gemeenten." : "Zie de tekst van het addendum."
        file.add("municipality_note: \(note)")
    }

    // MARK: Timing

    private func writeTiming(_ file: inout FileLines) {
        file.add("timing:")
        for key in MilestoneKey.standard {
            if let step = facts.steps.first(where: { $0.kind == .standard(key) }) {
                write(step, "  ", &file) { $0.add("  \(key):") }
            } else if key == .launch || key == .deadline {
                file.add(
                    [.unsure("no date was recognised for \(MilestoneLabel.title(of: key))")],
                    "timing.\(key)", nil, indent: 2)
                file.add("  \(key): tba")
            }
        }
        for question in facts.timingQuestions {
            file.add([.unsure(question.value)], "timing", question.place, indent: 2)
        }
        let others = facts.steps.filter { if case .standard = $0.kind { false } else { true } }
        if !others.isEmpty { file.add("  other:") }
        for step in others {
            write(step, "      ", &file) { $0.add("    - name: \(YAMLText.value(step.label))") }
        }
    }

    private func write(
        _ step: StepFact, _ indent: String, _ file: inout FileLines, _ opening: (inout FileLines) -> Void
    ) {
        let inner = indent == "  " ? "    " : indent
        file.add(step.remarks, step.kind.field, step.place, indent: indent == "  " ? 2 : 4)
        opening(&file)
        file.add(
            "\(inner)when: \(step.when.notation)", step.kind.field, step.when.notation, at: step.place)
        if case .days(_, let optional) = step.when, !optional.isEmpty {
            file.add("\(inner)optional: \(YAMLText.list(optional.map(\.description)))")
        }
        if !step.text.isEmpty { file.add("\(inner)text: \(YAMLText.value(String(step.text.prefix(500))))") }
        if case .standard(let key) = step.kind,
            step.label.plain.filter(\.isLetter) != MilestoneLabel.title(of: key).plain.filter(\.isLetter)
        {
            file.add("\(inner)label: \(YAMLText.value(step.label))")
        }
    }

    // MARK: Contacts

    private func writeContacts(_ file: inout FileLines) {
        for question in facts.contactQuestions {
            file.add([.unsure(question.value)], "contacts", question.place, indent: 0)
        }
        let usable = facts.contacts.filter { $0.value.email != nil || $0.value.phone != nil }
        if usable.isEmpty {
            file.add(
                [.unsure("whom can people ask? write contacts with a name and an e-mail or phone here")],
                "contacts",
                nil, indent: 0)
        } else {
            file.add("contacts:")
        }
        for contact in facts.contacts {
            guard contact.value.email != nil || contact.value.phone != nil else {
                let indent = usable.isEmpty ? 0 : 2
                let missing = Remark.unsure(
                    "the contact \(contact.value.name) has neither an e-mail address nor a telephone number")
                // What may be an address or a number all the same is asked about too.
                file.add(
                    [missing] + contact.remarks.filter { $0 != Remark.noNumber }, "contacts", contact.place,
                    indent: indent)
                continue
            }
            let value = contact.value
            file.add("  - name: \(YAMLText.value(value.name))", "contacts", value.summary, contact)
            for (key, text) in [
                ("role", value.role), ("email", value.email), ("phone", value.phone), ("about", value.about),
            ] {
                guard let text else { continue }
                file.add("    \(key): \(key == "phone" ? "\"\(text)\"" : YAMLText.value(text))")
            }
        }
    }

    private func writeSubmission(_ file: inout FileLines) {
        let submission = facts.submission
        let value = submission.value
        let lines = [
            ("email", value.email), ("url", value.url), ("subject", value.subject),
            ("file_name", value.fileName),
        ].compactMap { key, text in text.map { (key, $0) } }
        guard value.email != nil || value.url != nil else {
            return file.add(submission.remarks, "submission", submission.place, indent: 0)
        }
        file.add(submission.remarks, "submission", submission.place, indent: 0)
        file.add("submission:")
        for (key, text) in lines {
            file.add(
                "  \(key): \(YAMLText.value(text))", "submission.\(key)", text, at: submission.place)
        }
    }

    // MARK: Challenges

    private func writeChallenges(_ file: inout FileLines) {
        for question in facts.challengeQuestions {
            file.add([.unsure(question.value)], "challenges", question.place, indent: 0)
        }
        if !sharedPersonas.isEmpty {
            let list = sharedPersonas.joined(separator: "; ")
            file.add(
                [
                    .unsure(
                        "other regions have personas of the same name, which may be other profiles: \(list)")
                ],
                "challenges", facts.challenges.first?.personas.place, indent: 0)
        }
        guard !facts.challenges.isEmpty else {
            return file.add(
                [
                    .unsure(
                        "no challenge was recognised: give each the heading ### Regio-uitdaging N, and list them here"
                    )
                ],
                "challenges", nil, indent: 0)
        }
        file.add("challenges:")
        for (index, challenge) in facts.challenges.enumerated() {
            var personas = challenge.personas
            if challenge.number != index + 1 {
                personas.remarks.append(.unsure("the addendum numbers this challenge \(challenge.number)"))
            }
            file.add(
                "  - personas: \(YAMLText.list(personas.value))", "challenges.\(index + 1).personas",
                personas.value.joined(separator: ", "), personas)
            if let name = challenge.combinedAs { file.add("    combined_as: \(YAMLText.value(name))") }
            if let shares = challenge.recognition { write(shares, of: index + 1, &file) }
        }
    }

    /// The shares of a challenge; the questions alone when none is certain.
    private func write(_ recognition: Fact<Recognition>, of number: Int, _ file: inout FileLines) {
        let field = "challenges.\(number).recognition"
        guard !recognition.value.isEmpty else {
            return file.add(recognition.remarks, field, recognition.place, indent: 4)
        }
        let shares = Self.shares(recognition.value)
        file.add("    recognition: \(shares)", field, shares, recognition)
    }

    private static func shares(_ recognition: Recognition) -> String {
        let shares = RecognitionDegree.allCases.compactMap { key in
            recognition[key].map { "\(key): \("\($0)".replacing(",", with: "."))" }
        }
        return "{" + shares.joined(separator: ", ") + "}"
    }
}

extension ContactFacts {
    /// On one line.
    fileprivate var summary: String {
        [name, role, email, phone].compactMap { $0 }.joined(separator: ", ")
    }
}
