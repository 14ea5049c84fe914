/// Words in quotes and names of files among the words on submission that may be required, and were not taken.
enum LooseQuotes {
    /// How many are asked about.
    private static let most = 8

    /// What is to be asked besides the facts and questions that there are already.
    static func remarks(_ sentences: [ContactSentence], _ submission: Fact<SubmissionFacts>) -> [Remark] {
        var known = [submission.value.subject, submission.value.fileName].compactMap(\.self)
        known += submission.remarks.map(\.message)
        var remarks: [Remark] = []
        for sentence in sentences where !ContactSentences.isAboutSession(sentence.text.plain) {
            for words in words(in: sentence) where !known.contains(where: { $0.contains(words) }) {
                guard remarks.count < most else { return remarks }
                known.append(words)
                remarks.append(
                    .unsure(
                        "is “\(words)” required of a candidacy, as its subject or as the name of a document? "
                            + "“\(sentence.text.prefix(200))”"))
            }
        }
        return remarks
    }

    private static func words(in sentence: ContactSentence) -> [String] {
        let signs = Array(sentence.text.prefix(longest))
        let quotes = Quotation.all(in: signs).map(\.text).filter { !labels.contains($0.plain) }
        let files = sentence.text.prefix(longest).split(separator: " ").filter { word in
            RequiredFileName.isFileName(word) && !word.contains("@") && !word.contains("://")
        }.map { word in word.trimmed.filter { !"“”\"'‘’(),;".contains($0) } }
        return quotes + files.map { $0.last == "." ? String($0.dropLast()) : $0 }
    }

    private static let longest = 2_000
    /// What stands in quotes as the name of a field: `in het ‘onderwerp’`.
    private static let labels: Set<String> = ["onderwerp", "onderwerpregel", "titel", "aan", "cc", "bcc"]
}
