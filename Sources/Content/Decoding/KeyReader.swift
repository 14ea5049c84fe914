import Diagnostics

/// The values of a group of keys, looked up by key.
///
/// Making one reports the keys that do not belong in the group and the ones that are written twice.
struct KeyReader<Key: FrontMatterKey> {
    private let entries: [(key: Key, entry: YAMLEntry)]
    /// The known keys that were probably meant by unknown ones; they are not reported as missing too.
    private var presumed: Set<Key> = []
    /// Where a key that is missing is reported: at the key of the group, or on the first line of the file.
    private let place: SourceSpan
    /// Whether a missing or empty value is reported; not in a draft, which may be incomplete.
    let isStrict: Bool

    /// Sorts the keys of a group.
    ///
    /// - Parameter allowed: the keys that may occur here.
    init(
        _ group: [YAMLEntry], at place: SourceSpan, isStrict: Bool, allowed: [Key] = Array(Key.allCases),
        _ findings: inout Findings
    ) {
        var entries: [(key: Key, entry: YAMLEntry)] = []
        for entry in group {
            guard let key = Key(rawValue: entry.key), allowed.contains(key) else {
                if let meant = findings.reportUnknown(entry, among: allowed) { presumed.insert(meant) }
                continue
            }
            if let first = entries.first(where: { $0.key == key }) {
                findings.error(
                    "key.duplicate", at: entry.keySpan,
                    "\(entry.key) is written twice; the first is on line \(first.entry.keySpan.line)",
                    help: "keep one of the two")
            } else {
                entries.append((key, entry))
            }
        }
        self.entries = entries
        self.place = place
        self.isStrict = isStrict
    }

    /// The keys that are there, in the order of the file.
    var keys: [Key] { entries.map(\.key) }

    /// The entry of a key; nil when there is none or nothing is written behind it.
    subscript(key: Key) -> YAMLEntry? {
        guard let entry = entries.first(where: { $0.key == key })?.entry else { return nil }
        return entry.value.isEmpty ? nil : entry
    }

    /// The entry of a key that has to be there; what is missing is reported.
    func required(_ key: Key, _ findings: inout Findings) -> YAMLEntry? {
        guard let entry = entries.first(where: { $0.key == key })?.entry else {
            if !presumed.contains(key) {
                reportMissing("\(key.rawValue) is missing", help: "add \(key.example)", &findings)
            }
            return nil
        }
        guard entry.value.isEmpty else { return entry }
        reportEmpty(key, entry.keySpan, help: "write \(key.example)", &findings)
        return nil
    }

    /// Reports that a value is empty, unless it is a draft's.
    func reportEmpty(_ key: Key, _ span: SourceSpan, help: String, _ findings: inout Findings) {
        guard isStrict else { return }
        findings.error("value.empty", at: span, "\(key.rawValue) is empty", help: help)
    }

    /// Reports that something is missing in the group, unless it is a draft's.
    func reportMissing(_ message: String, help: String, _ findings: inout Findings) {
        guard isStrict else { return }
        let owner = place == FrontMatter.opening ? "" : " in \(Key.owner)"
        findings.error("key.missing", at: place, message + owner, help: help)
    }

    /// Reports that two keys of which one has to be there are both missing.
    func requireOne(of first: Key, _ second: Key, _ findings: inout Findings) {
        guard self[first] == nil, self[second] == nil, presumed.isDisjoint(with: [first, second]) else {
            return
        }
        reportMissing(
            "\(first.rawValue) or \(second.rawValue) is missing",
            help: "add \(first.example) or \(second.example)", &findings)
    }

    // MARK: Values

    /// A line of text that may be left out.
    func text(_ key: Key, limit: Int, _ findings: inout Findings) -> Located<String>? {
        self[key].flatMap { findings.text($0.value, key.rawValue, limit: limit) }
    }

    /// A line of text that has to be there.
    func requiredText(_ key: Key, limit: Int, _ findings: inout Findings) -> Located<String>? {
        required(key, &findings).flatMap { findings.text($0.value, key.rawValue, limit: limit) }
    }

    /// A list of texts; nil when the key is left out or is no list.
    func texts(_ key: Key, limit: Int, _ findings: inout Findings) -> [Located<String>]? {
        self[key].flatMap { findings.list($0, example: key.example) }?.compactMap {
            findings.item($0, key.rawValue, limit: limit)
        }
    }

    /// `true` or `false`; false when the key is left out.
    func flag(_ key: Key, _ findings: inout Findings) -> Bool {
        guard let entry = self[key], let scalar = findings.scalar(entry.value, key.rawValue) else {
            return false
        }
        if scalar.text == "true" || scalar.text == "false" { return scalar.text == "true" }
        findings.error(
            "value.choice", at: entry.value.span, "\(key.rawValue) must be true or false",
            help: "write \(key.rawValue): true or \(key.rawValue): false")
        return false
    }
}

extension YAMLNode {
    /// Whether nothing was written.
    var isEmpty: Bool {
        guard case .scalar(let scalar) = value else { return false }
        return scalar.isEmpty
    }
}
