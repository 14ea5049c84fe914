/// What a part of a text says, without markup: for identifiers, names for screen readers, alternative texts.
struct PlainText {
    private var output: [UInt8] = []
    private var quotes = DutchQuotes()
    private let smartPunctuation: Bool

    private init(smartPunctuation: Bool) {
        self.smartPunctuation = smartPunctuation
    }

    /// Whether a text says nothing: white space of any kind, such as `&nbsp;`.
    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }

    /// The text in UTF-8, with Dutch quotes, without white space round it.
    static func bytes(of node: CMark.Node, smartPunctuation: Bool) -> [UInt8] {
        var text = PlainText(smartPunctuation: smartPunctuation)
        node.walk { node, entering in
            if entering { text.add(node) }
            return .goOn
        }
        return text.trimmed()
    }

    private mutating func add(_ node: CMark.Node) {
        switch node.kind {
        case .text: add(node.literal)
        case .code: output.append(contentsOf: node.literal)
        case .softBreak, .lineBreak: output.append(UInt8(ascii: " "))
        default: break
        }
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        guard smartPunctuation else { return output.append(contentsOf: text) }
        var index = 0
        while index < text.count {
            if text[index] == 0xE2, DutchQuotes.isQuote(text, index) {
                quotes.append(quoteAt: index, of: text, to: &output)
                index += 3
            } else {
                output.append(text[index])
                index += 1
            }
        }
    }

    private func trimmed() -> [UInt8] {
        func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
        guard let first = output.firstIndex(where: { !isBlank($0) }),
            let last = output.lastIndex(where: { !isBlank($0) })
        else { return [] }
        return Array(output[first...last])
    }
}
