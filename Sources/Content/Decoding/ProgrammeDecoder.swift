import Diagnostics
import Schedule

/// Reads the front matter of `Content/programma.md`.
enum ProgrammeDecoder {
    /// What the file says by itself, without the regions.
    struct Result: Hashable {
        var title: String
        var tagline: String?
        var organisation: String?
        var baseURL: BaseURL?
        var contact: Contact?
        var closingSoonDays: Int
        var window: ClosedRange<CivilDate>?
        var verifyContactsDays: Int?
        var keepContactsDays: Int?
    }

    /// Reads all keys; nil when the title is missing.
    static func decode(_ group: [YAMLEntry], _ findings: inout Findings) -> Result? {
        let keys = KeyReader<ProgrammeKey>(group, at: FrontMatter.opening, isStrict: true, &findings)
        let title = keys.requiredText(.title, limit: TextLimit.name, &findings)
        let tagline = keys.text(.tagline, limit: TextLimit.sentence, &findings)
        let organisation = keys.text(.organisation, limit: TextLimit.name, &findings)
        checkOnly(.language, "nl-BE", keys, &findings)
        checkOnly(.timezone, "Europe/Brussels", keys, &findings)
        let baseURL = keys.text(.baseURL, limit: TextLimit.url, &findings).flatMap { findings.baseURL($0) }
        let closingSoonDays = days(.closingSoonDays, 1...60, keys, &findings) ?? 7
        let verify = days(.verifyContactsDays, 1...3650, keys, &findings)
        let keep = days(.keepContactsDays, 0...3650, keys, &findings)
        let window = windowOfSteps(keys, &findings)
        let contact = contact(keys, &findings)
        guard let title else { return nil }
        return Result(
            title: title.value, tagline: tagline?.value, organisation: organisation?.value, baseURL: baseURL,
            contact: contact, closingSoonDays: closingSoonDays, window: window, verifyContactsDays: verify,
            keepContactsDays: keep)
    }

    /// Some keys say what is so anyway; another value would be a promise that is not kept.
    private static func checkOnly(
        _ key: ProgrammeKey, _ value: String, _ keys: KeyReader<ProgrammeKey>, _ findings: inout Findings
    ) {
        guard let text = keys.text(key, limit: TextLimit.name, &findings), text.value != value else { return }
        findings.error(
            "value.choice", at: text.span, "\(key.rawValue) can only be \(value)",
            help: "write \(key.example), or leave the key out")
    }

    private static func days(
        _ key: ProgrammeKey, _ range: ClosedRange<Int>, _ keys: KeyReader<ProgrammeKey>,
        _ findings: inout Findings
    ) -> Int? {
        guard let entry = keys[key], let scalar = findings.scalar(entry.value, entry.key) else { return nil }
        if scalar.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let days = Int(scalar.text),
            range.contains(days)
        {
            return days
        }
        findings.error(
            "number.invalid", at: entry.value.span,
            "\(scalar.text) is not a whole number from \(range.lowerBound) to \(range.upperBound)",
            help: "write \(key.example)")
        return nil
    }

    /// The days between which all steps of all regions lie.
    private static func windowOfSteps(
        _ keys: KeyReader<ProgrammeKey>, _ findings: inout Findings
    ) -> ClosedRange<CivilDate>? {
        guard let entry = keys[.window], let when = findings.when(entry, anchors: []) else { return nil }
        if case .interval(let first, let last) = when { return first...last }
        findings.error(
            "date.form", at: entry.value.span, "\(when.notation) is not a first and a last day",
            help: "write \(ProgrammeKey.window.example)")
        return nil
    }

    private static func contact(_ keys: KeyReader<ProgrammeKey>, _ findings: inout Findings) -> Contact? {
        guard let entry = keys[.contact], let group = findings.group(entry.value, entry.key) else {
            return nil
        }
        return ContactDecoder.decode(group, at: entry.keySpan, isStrict: true, &findings)
    }
}
