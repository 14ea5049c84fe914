/// Leaves out of a style sheet what only people need: comments, line ends and white space that separates nothing
/// (CSS Syntax Level 3, §4 and §5). Strings and escapes stay as they are.
struct CSSMinifier {
    private let source: [UInt8]
    private var position = 0
    private var output: [UInt8] = []

    /// The same rules in fewer bytes.
    static func minified(_ source: [UInt8]) -> [UInt8] {
        var minifier = CSSMinifier(source)
        minifier.run()
        return minifier.output
    }

    private init(_ source: [UInt8]) {
        self.source = source
        output.reserveCapacity(source.count)
    }

    private mutating func run() {
        while position < source.count {
            switch source[position] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): copyString(endingWith: source[position])
            case UInt8(ascii: "\\"): copy(2)
            case UInt8(ascii: "(") where endsWithURL: copyAddress()
            case _ where startsBlank: passBlank()
            case UInt8(ascii: "}"):
                // The last declaration of a rule needs no semicolon.
                if output.last == UInt8(ascii: ";") { output.removeLast() }
                copy(1)
            case UInt8(ascii: "0") where startsFraction: position += 1
            default: copy(1)
            }
        }
    }

    /// Whether a zero stands before a point and a digit, and begins the number: `0.5` is `.5` (§4.3.12).
    private var startsFraction: Bool {
        guard position + 2 < source.count, source[position + 1] == UInt8(ascii: "."),
            Self.isDigit(source[position + 2])
        else { return false }
        guard let before = output.last else { return false }
        return Self.isSeparator(before) || " :(-".utf8.contains(before)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private mutating func copy(_ count: Int) {
        let end = min(position + count, source.count)
        output += source[position..<end]
        position = end
    }

    private mutating func copyString(endingWith quote: UInt8) {
        copy(1)
        while position < source.count {
            let byte = source[position]
            copy(byte == UInt8(ascii: "\\") ? 2 : 1)
            // A line end closes it as well: it is a bad string (§4.3.5).
            if byte == quote || byte.isCSSNewline { return }
        }
    }

    /// Whether `url` was written last.
    private var endsWithURL: Bool {
        output.suffix(3).map { $0 | 0x20 } == Array("url".utf8)
    }

    /// In an address without quotes `/*` starts no comment (§4.3.6).
    private mutating func copyAddress() {
        copy(1)
        while position < source.count, source[position].isCSSSpace { position += 1 }
        guard position < source.count else { return }
        if source[position] == UInt8(ascii: "\"") || source[position] == UInt8(ascii: "'") { return }
        while position < source.count, source[position] != UInt8(ascii: ")") {
            // White space may only end it.
            if source[position].isCSSSpace {
                position += 1
            } else {
                copy(source[position] == UInt8(ascii: "\\") ? 2 : 1)
            }
        }
    }

    private var startsComment: Bool {
        source[position] == UInt8(ascii: "/") && position + 1 < source.count
            && source[position + 1] == UInt8(ascii: "*")
    }

    private var startsBlank: Bool { source[position].isCSSSpace || startsComment }

    /// A run of white space and comments becomes one space, or nothing beside a sign that separates by itself.
    ///
    /// A comment alone separates too, but is none: `a/**/b` is two names, so it becomes a space.
    private mutating func passBlank() {
        while position < source.count, startsBlank {
            if startsComment { passComment() } else { position += 1 }
        }
        guard let before = output.last, position < source.count else { return }
        if !Self.isSeparator(before), before != UInt8(ascii: ":"), !Self.isSeparator(source[position]) {
            output.append(UInt8(ascii: " "))
        }
    }

    private mutating func passComment() {
        position += 2
        while position < source.count {
            if source[position] == UInt8(ascii: "*"), position + 1 < source.count,
                source[position + 1] == UInt8(ascii: "/")
            {
                position += 2
                return
            }
            position += 1
        }
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","): true
        default: false
        }
    }
}
