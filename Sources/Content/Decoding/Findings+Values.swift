import Diagnostics

/// Reads values from nodes and reports the ones that are something else than was expected.
extension Findings {
    /// A single value; nil when it is a list or a group.
    mutating func scalar(_ node: YAMLNode, _ name: String) -> YAMLScalar? {
        switch node.value {
        case .scalar(let scalar): return scalar
        case .list:
            reportType(node, "\(name) must be text, not a list", help: "write one value behind the colon")
        case .mapping:
            reportType(
                node, "\(name) must be text, not a group of keys",
                help: "write one value behind the colon; put text that has a colon in quotes")
        case .refused: break
        }
        return nil
    }

    /// Text without line ends, of at most `limit` characters.
    mutating func text(_ node: YAMLNode, _ name: String, limit: Int) -> Located<String>? {
        guard let scalar = scalar(node, name) else { return nil }
        let text = WhiteSpace.collapsed(scalar.text)
        if text.utf8.count > limit, text.count > limit {
            error(
                "text.too-long", at: node.span,
                "\(name) has \(text.count) characters, where at most \(limit) are possible",
                help: "shorten it; long text belongs below the second ---")
        }
        return Located(value: text, span: node.span)
    }

    /// An item of a list of texts; an empty one is reported.
    mutating func item(_ node: YAMLNode, _ name: String, limit: Int) -> Located<String>? {
        guard !node.isEmpty else {
            error(
                "value.empty", at: node.span, "an item of \(name) is empty", help: "remove it or fill it in")
            return nil
        }
        switch node.value {
        case .list, .mapping:
            reportType(
                node, "an item of \(name) must be text, not \(node.kindName)",
                help: "put text that has a colon, a comma or a bracket in quotes")
            return nil
        default: return text(node, "an item of \(name)", limit: limit)
        }
    }

    /// The items of a list.
    ///
    /// - Parameter example: a line with the key as it could stand in a file.
    mutating func list(_ entry: YAMLEntry, example: String) -> [YAMLNode]? {
        switch entry.value.value {
        case .list(let items): return items
        case .scalar(let scalar):
            reportType(
                entry.value, "\(entry.key) must be a list, not text",
                help: example.contains("[{") ? "write \(example)" : "write it in brackets: [\(scalar.text)]")
        case .mapping(let group) where group.first.map { YAMLDash.opens($0.key) } ?? false:
            reportType(
                YAMLNode(value: entry.value.value, span: group[0].keySpan),
                YAMLDash.message(group[0].key), help: YAMLDash.help(group[0].key))
        case .mapping:
            reportType(
                entry.value, "\(entry.key) must be a list, not a group of keys",
                help: example.contains("[{")
                    ? "put - and a space before the first key of every item" : "write \(example)")
        case .refused: break
        }
        return nil
    }

    /// The keys and values of a group.
    ///
    /// - Parameter example: for an item of a list, a line that the group could begin with.
    mutating func group(_ node: YAMLNode, _ name: String, example: String? = nil) -> [YAMLEntry]? {
        switch node.value {
        case .mapping(let entries): return entries
        case .scalar, .list:
            reportType(
                node, "\(name) must be a group of keys, not \(node.kindName)",
                help: example.map { "begin it with - \($0), and write its other keys below" }
                    ?? "write each key on a line of its own below it, indented by two spaces")
        case .refused: break
        }
        return nil
    }

    /// Reports a key that is not known in its group, and returns the one that was probably meant.
    mutating func reportUnknown<Key: FrontMatterKey>(_ entry: YAMLEntry, among allowed: [Key]) -> Key? {
        let names = allowed.map(\.rawValue)
        let nearest = Suggestion.nearest(to: entry.key, among: names)
        error(
            "key.unknown", at: entry.keySpan, "“\(entry.key)” is not a key of \(Key.owner)",
            help: nearest.map { "did you mean \($0)?" } ?? "the keys are \(names.joined(separator: ", "))")
        return nearest.flatMap(Key.init)
    }

    private mutating func reportType(_ node: YAMLNode, _ message: String, help: String) {
        error("value.type", at: node.span, message, help: help)
    }
}

extension YAMLNode {
    /// What it is, for messages.
    fileprivate var kindName: String {
        switch value {
        case .scalar, .refused: "text"
        case .list: "a list"
        case .mapping: "a group of keys"
        }
    }
}
