import Diagnostics

/// Reads how candidacies are handed in.
enum SubmissionDecoder {
    /// Reads the group below `submission`.
    static func decode(
        _ group: [YAMLEntry], at place: SourceSpan, isStrict: Bool, _ findings: inout Findings
    ) -> Submission {
        let keys = KeyReader<SubmissionKey>(group, at: place, isStrict: isStrict, &findings)
        keys.requireOne(of: .email, .url, &findings)
        return Submission(
            email: keys.text(.email, limit: TextLimit.email, &findings).flatMap { findings.email($0) },
            url: keys.text(.url, limit: TextLimit.url, &findings).flatMap { findings.url($0) },
            subject: keys.text(.subject, limit: TextLimit.name, &findings)?.value,
            fileName: keys.text(.fileName, limit: TextLimit.sentence, &findings)?.value,
            instructions: keys.text(.note, limit: TextLimit.note, &findings)?.value)
    }
}
