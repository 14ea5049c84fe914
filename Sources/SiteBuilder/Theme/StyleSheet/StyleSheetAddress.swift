/// An address in a style sheet that a browser would load.
struct StyleSheetAddress: Sendable, Hashable {
    /// What it says, escapes resolved: `fonts/hand.woff2`.
    let text: String
    /// The bytes that it takes in the style sheet, without quotes.
    let range: Range<Int>

    /// All addresses in a style sheet, in their order: in `url()`, also without quotes, in `@import "…"`, and in the
    /// functions that take strings for addresses. The names that `@namespace` gives are never loaded.
    static func all(in bytes: [UInt8]) -> [StyleSheetAddress] {
        var scanner = CSSScanner(bytes)
        var found: [StyleSheetAddress] = []
        var functions: [String] = []
        var rule = Rule.other
        func add(_ range: Range<Int>) {
            found.append(StyleSheetAddress(text: CSSText.resolved(bytes[range]), range: range))
        }
        while let token = scanner.next() {
            switch token {
            case .string(let range):
                if rule == .importing || rule == .other && functions.last.map(loading.contains) == true {
                    add(range)
                }
            case .url(let range): if rule != .namespace { add(range) }
            case .function(let name): functions.append(name)
            case .open: functions.append("")
            case .close: _ = functions.popLast()
            case .atKeyword, .semicolon, .other: break
            }
            rule = rule.next(after: token)
        }
        return found
    }

    /// The functions whose strings are addresses (CSS Values and Units Level 4; CSS Images Level 4).
    private static let loading: Set<String> = ["url", "src", "image", "image-set", "-webkit-image-set"]

    /// The rule that the scanner is in, as far as its strings mean something of their own.
    private enum Rule {
        /// Directly behind `@import`, or in its `url(`.
        case importing
        /// In the prelude of `@namespace`.
        case namespace
        case other

        func next(after token: CSSToken) -> Rule {
            switch (self, token) {
            case (_, .atKeyword("import")): .importing
            case (_, .atKeyword("namespace")): .namespace
            case (.importing, .function("url")), (.importing, .function("src")): .importing
            case (.namespace, .semicolon), (.namespace, .open): .other
            case (.namespace, _): .namespace
            default: .other
            }
        }
    }
}
