import Diagnostics

/// Reads challenges.
enum ChallengeDecoder {
    /// Reads the items of `challenges`; they are numbered by their place in the list.
    static func decode(_ items: [YAMLNode], isStrict: Bool, _ findings: inout Findings) -> [Challenge] {
        // A programme keeps the challenges of all its regions: no room is left for more.
        var challenges: [Challenge] = []
        challenges.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            let group = findings.group(item, "a challenge", example: ChallengeKey.personas.example)
            guard let group else { continue }
            challenges.append(
                decode(group, number: index + 1, at: item.span, isStrict: isStrict, &findings))
        }
        return challenges
    }

    private static func decode(
        _ group: [YAMLEntry], number: Int, at place: SourceSpan, isStrict: Bool, _ findings: inout Findings
    ) -> Challenge {
        let keys = KeyReader<ChallengeKey>(group, at: place, isStrict: isStrict, &findings)
        return Challenge(
            number: number,
            personas: personas(keys, &findings),
            combinedAs: keys.text(.combinedAs, limit: TextLimit.name, &findings)?.value,
            recognition: keys[.recognition].flatMap { RecognitionDecoder.decode($0, &findings) },
            note: keys.text(.note, limit: TextLimit.note, &findings)?.value)
    }

    private static func personas(_ keys: KeyReader<ChallengeKey>, _ findings: inout Findings) -> [String] {
        guard let entry = keys.required(.personas, &findings),
            let names = keys.texts(.personas, limit: TextLimit.name, &findings)
        else { return [] }
        if case .list(let items) = entry.value.value, items.isEmpty {
            keys.reportEmpty(
                .personas, entry.value.span,
                help: "name at least one, such as \(ChallengeKey.personas.example)",
                &findings)
        }
        return findings.distinct(names, "persona", identifier: "persona.duplicate")
    }
}

extension Findings {
    /// The names of a list, with one that stands in it twice reported; spelling variants count as the same.
    mutating func distinct(_ names: [Located<String>], _ kind: String, identifier: String) -> [String] {
        guard names.count > 1 else { return names.map(\.value) }
        var seen = SeenNames()
        for name in names {
            guard let first = seen.replace(name) else { continue }
            let variant = first.value == name.value ? "" : " as \(first.value)"
            error(
                identifier, at: name.span,
                "the \(kind) \(name.value) is in the list twice; the first is on line \(first.span.line)\(variant)",
                help: "keep one of the two")
        }
        return names.map(\.value)
    }
}
