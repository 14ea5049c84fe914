/// The styles of a Word document, as far as they hide words (ISO/IEC 29500, WordprocessingML).
struct WordStyles {
    /// What a style says of hiding; nil when it says nothing.
    private var hides: [String: Bool] = [:]
    /// The style that a style is made from.
    private var bases: [String: String] = [:]
    private var style: String?
    private var isRun = false

    /// The styles whose words are hidden, those included that are made from such a one.
    static func hidden(in bytes: [UInt8]) -> Set<String> {
        var styles = WordStyles()
        var scanner = XMLScanner(bytes)
        while let event = scanner.next() {
            switch event {
            case .start(let name): styles.start(name, scanner)
            case .end(let name): styles.end(name)
            case .text: break
            }
        }
        let names = Set(styles.hides.keys).union(styles.bases.keys)
        return names.filter { styles.isHidden($0) }
    }

    private mutating func start(_ name: String, _ scanner: XMLScanner) {
        let value = scanner.attribute("w:val")
        switch name {
        case "w:style": style = scanner.attribute("w:styleId")
        case "w:basedOn": if let style, let value { bases[style] = value }
        case "w:rPr": isRun = style != nil
        case "w:vanish":
            if isRun, let style { hides[style] = !["0", "false", "off"].contains(value ?? "") }
        default: break
        }
    }

    private mutating func end(_ name: String) {
        if name == "w:style" { style = nil }
        if name == "w:rPr" { isRun = false }
    }

    /// How many styles one can be made from by way of others; a circle would have no end.
    private static let reach = 20

    private func isHidden(_ name: String) -> Bool {
        var name = name
        for _ in 0..<Self.reach {
            if let hides = hides[name] { return hides }
            guard let base = bases[name] else { return false }
            name = base
        }
        return false
    }
}
