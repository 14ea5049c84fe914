import Diagnostics

/// Reads which findings an editor lets stand.
enum AcceptDecoder {
    /// Reads the items of `accept`; one of a kind is enough, so a second is reported.
    static func decode(_ items: [YAMLNode], isStrict: Bool, _ findings: inout Findings) -> [Acceptance] {
        var accepted: [Acceptance] = []
        for item in items {
            guard
                let group = findings.group(
                    item, "an accepted finding", example: AcceptKey.finding.example),
                let entry = decode(group, at: item.span, isStrict: isStrict, &findings)
            else { continue }
            if accepted.contains(where: { $0.identifier == entry.identifier }) {
                findings.error(
                    "accept.duplicate", at: entry.span, "\(entry.identifier) is accepted twice",
                    help: "keep one of the two, with a reason that fits all findings of the kind")
            } else {
                accepted.append(entry)
            }
        }
        return accepted
    }

    private static func decode(
        _ group: [YAMLEntry], at place: SourceSpan, isStrict: Bool, _ findings: inout Findings
    ) -> Acceptance? {
        let keys = KeyReader<AcceptKey>(group, at: place, isStrict: isStrict, &findings)
        let identifier = keys.requiredText(.finding, limit: TextLimit.name, &findings)
        let reason = keys.requiredText(.reason, limit: TextLimit.note, &findings)
        guard let identifier, let reason else { return nil }
        if isStrict { checkReason(reason, &findings) }
        return Acceptance(identifier: identifier.value, reason: reason.value, span: identifier.span)
    }

    /// Words that stand in the place of a reason.
    private static let placeholders: Set<String> = ["todo", "tbd", "tbc", "fixme", "xxx", "nvt", "ntb"]

    /// Reports a reason that tells nobody why: `x`, `TODO`, `[in te vullen: reden]`.
    private static func checkReason(_ reason: Located<String>, _ findings: inout Findings) {
        let words = reason.value.lowercased().split { !$0.isLetter && !$0.isNumber }
        let isPlaceholder =
            reason.value.hasPrefix("[") || words.contains { placeholders.contains(String($0)) }
        guard isPlaceholder || words.count < 2 else { return }
        findings.error(
            "accept.reason", at: reason.span, "“\(reason.value)” does not say why the finding may stand",
            help: "write the reason in a few words, such as: Zo staat het in het addendum")
    }
}
