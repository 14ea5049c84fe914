import Diagnostics

/// The values of a group of keys, looked up by key.
///
/// Making one reports the keys that do not belong in the group and the ones that are written twice.
struct KeyReader<Key: FrontMatterKey> {
    private let group: [YAMLEntry]
    /// The key of each entry of the group; nil for one that does not count.
    private var known: [Key?] = []
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
        _ group: [YAMLEntry], at place: SourceSpan, isStrict: Bool, allowed: [Key]? = nil,
        _ findings: inout Findings
    ) {
        self.group = group
        self.place = place
        self.isStrict = isStrict
        known.reserveCapacity(group.count)
        for entry in group {
            let key = Key(rawValue: entry.key)
            if let key, allowed?.contains(key) ?? true {
                known.append(known.contains(key) ? nil : key)
                if known.last == .some(nil) { reportDuplicate(key, entry, &findings) }
            } else {
                known.append(nil)
                let meant = findings.reportUnknown(entry, among: allowed ?? Array(Key.allCases))
                if let meant { presumed.insert(meant) }
            }
        }
    }

    private func reportDuplicate(_ key: Key, _ entry: YAMLEntry, _ findings: inout Findings) {
        guard let first = known.firstIndex(of: key) else { return }
        findings.error(
            "key.duplicate", at: entry.keySpan,
            "\(entry.key) is written twice; the first is on line \(group[first].keySpan.line)",
            help: "keep one of the two")
    }

    /// The keys that are there, in the order of the file.
    var keys: [Key] { known.compactMap(\.self) }

    /// The entry of a key; nil when there is none or nothing is written behind it.
    subscript(key: Key) -> YAMLEntry? {
        guard let index = known.firstIndex(of: key), !group[index].value.isEmpty else { return nil }
        return group[index]
    }

    /// The entry of a key that has to be there; what is missing is reported.
    func required(_ key: Key, _ findings: inout Findings) -> YAMLEntry? {
        guard let index = known.firstIndex(of: key) else {
            if !presumed.contains(key) {
                reportMissing("\(key.rawValue) is missing", help: "add \(key.example)", &findings)
            }
            return nil
        }
        guard group[index].value.isEmpty else { return group[index] }
        reportEmpty(key, group[index].keySpan, help: "write \(key.example)", &findings)
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
