import Diagnostics

/// Where the facts of a content file stand, for findings about facts that were decoded before.
///
/// Decoded facts carry no places, so that a programme of thousands of regions stays small; the few files with
/// findings are read again.
public struct FactPlaces: Sendable {
    /// One step from a group or list to something in it.
    public enum Step: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        /// The value of a key.
        case key(String)
        /// An item of a list, from 0.
        case item(Int)

        /// A key.
        public init(stringLiteral key: String) { self = .key(key) }
        /// An item.
        public init(integerLiteral item: Int) { self = .item(item) }
    }

    private let root: YAMLNode?
    /// Where the text below the front matter begins, in bytes; nil when the two cannot be told apart.
    public let bodyOffset: Int?

    /// Reads the front matter of a file.
    public init(_ source: SourceText) {
        var ignored = Findings(source)
        let parts = FrontMatter.split(source, &ignored)
        bodyOffset = parts?.bodyOffset
        root = parts.flatMap { YAMLReader.read(source, $0.yaml, firstLine: FrontMatter.firstLine).root }
    }

    /// The place of a fact, such as `["timing", "deadline", "when"]`; of the last step that exists when the path
    /// goes further than the file does, and the first line when there is nothing.
    public func span(_ path: [Step]) -> SourceSpan { find(path).span }

    /// What is written at a path; nil when it is no single value.
    public func text(_ path: [Step]) -> String? {
        let (node, _, isWhole) = find(path)
        guard isWhole, case .scalar(let scalar)? = node?.value else { return nil }
        return scalar.text
    }

    /// The texts of a list at a path, such as the names of challenges' personas; empty when it is none.
    public func texts(_ path: [Step]) -> [String] {
        let (node, _, isWhole) = find(path)
        guard isWhole, case .list(let items)? = node?.value else { return [] }
        return items.map { item in
            guard case .scalar(let scalar) = item.value else { return "" }
            return scalar.text
        }
    }

    private func find(_ path: [Step]) -> (node: YAMLNode?, span: SourceSpan, isWhole: Bool) {
        guard var node = root else { return (nil, FrontMatter.opening, false) }
        var span = FrontMatter.opening
        for step in path {
            switch (step, node.value) {
            case (.key(let key), .mapping(let entries)):
                guard let entry = entries.first(where: { $0.key == key }) else { return (node, span, false) }
                node = entry.value
                // Where a group or list begins on a line below its key, the key says better what is meant.
                let isBelow = entry.value.isCollection && entry.value.span.line > entry.keySpan.line
                span = isBelow ? entry.keySpan : entry.value.span
            case (.item(let index), .list(let items)) where items.indices.contains(index):
                node = items[index]
                span = node.span
            default: return (node, span, false)
            }
        }
        return (node, span, true)
    }
}

extension YAMLNode {
    fileprivate var isCollection: Bool {
        switch value {
        case .list, .mapping: true
        case .scalar, .refused: false
        }
    }
}
