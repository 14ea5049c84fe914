import Diagnostics
import Schedule

/// Reads corrections after publication.
enum UpdateDecoder {
    /// Reads the items of `updates`.
    static func decode(_ items: [YAMLNode], isStrict: Bool, _ findings: inout Findings) -> [Update] {
        items.compactMap { item in
            findings.group(item, "an update", example: UpdateKey.date.example).flatMap {
                decode($0, at: item.span, isStrict: isStrict, &findings)
            }
        }
    }

    private static func decode(
        _ group: [YAMLEntry], at place: SourceSpan, isStrict: Bool, _ findings: inout Findings
    ) -> Update? {
        let keys = KeyReader<UpdateKey>(group, at: place, isStrict: isStrict, &findings)
        let date = keys.required(.date, &findings).flatMap { findings.day($0) }
        let change = keys.requiredText(.change, limit: TextLimit.note, &findings)
        let reason = keys.text(.reason, limit: TextLimit.note, &findings)
        guard let date, let change else { return nil }
        return Update(date: date, change: change.value, reason: reason?.value)
    }
}
