/// What the sentences on submission require besides an address.
struct SubmissionWords {
    /// The subject line; nil when none is required, or when it is not certain.
    let subject: String?
    /// What the name of the document must hold.
    let fileName: String?
    /// What is to be asked.
    let remarks: [Remark]

    /// Reads sentences; those about a meeting for which people register say nothing about a candidacy.
    init(_ sentences: [String]) {
        let sentences = sentences.filter { !ContactSentences.isAboutSession($0.plain) }
        let subjects = Self.distinct(sentences.compactMap(SubjectLine.read))
        let names = Self.distinct(sentences.compactMap(RequiredFileName.read))
        subject = subjects.count == 1 ? subjects[0].text : nil
        fileName = names.count == 1 ? names[0].text : nil
        var remarks = (subjects + names).compactMap(\.question).map(Remark.unsure)
        if subjects.compactMap(\.text).count > 1 {
            remarks.append(.unsure("which subject is required: \(Self.quoted(subjects))?"))
        }
        if names.compactMap(\.text).count > 1 {
            remarks.append(.unsure("which name must the document have: \(Self.quoted(names))?"))
        }
        if subjects.isEmpty, let sentence = sentences.first(where: Self.seemsToNameSubject) {
            remarks.append(.unsure("what must the subject be? “\(sentence.prefix(200))”"))
        }
        self.remarks = remarks
    }

    /// Words on a subject in a way that is not understood: `(onderwerp mail = Dal)`.
    private static func seemsToNameSubject(_ sentence: String) -> Bool {
        let plain = sentence.plain
        return plain.contains("onderwerp") && !plain.contains("vrij")
            && !ByteSearch.hasAny(["dit onderwerp", "het onderwerp van de oproep", "onderwerpen"], in: plain)
    }

    /// The subject line that a text requires.
    static func subject(in text: String) -> String? { SubmissionWords(Sentences.of(text)).subject }

    /// What a text requires of the document's name.
    static func fileName(in text: String) -> String? { SubmissionWords(Sentences.of(text)).fileName }

    private static func distinct(_ found: [RequiredWords]) -> [RequiredWords] {
        var seen: [RequiredWords] = []
        for words in found where !seen.contains(words) { seen.append(words) }
        return seen
    }

    private static func quoted(_ found: [RequiredWords]) -> String {
        found.compactMap(\.text).map { "“\($0)”" }.joined(separator: " | ")
    }
}
