/// Splits a style sheet into tokens, by CSS Syntax Level 3, §4.3.
///
/// White space and comments are passed over. Like a browser it never fails: what is not closed ends with the file.
struct CSSScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next token; nil at the end.
    mutating func next() -> CSSToken? {
        skipBlank()
        guard let byte = peek() else { return nil }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return string(endingWith: byte)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return take(.open)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return take(.close)
        case UInt8(ascii: ";"): return take(.semicolon)
        case UInt8(ascii: "@"): return atKeyword()
        case UInt8(ascii: "#"): return hash()
        case _ where startsNumber(at: position): return number()
        case _ where startsName(at: position): return nameOrFunction()
        default: return take(.other)
        }
    }

    // MARK: Tokens

    /// §4.3.5; a line end within it makes it a bad string, which is no token that matters here.
    private mutating func string(endingWith quote: UInt8) -> CSSToken {
        position += 1
        let start = position
        while let byte = peek() {
            switch byte {
            case quote:
                position += 1
                return .string(start..<position - 1)
            case _ where byte.isCSSNewline: return .other
            case UInt8(ascii: "\\") where peek(1)?.isCSSNewline == true:
                position += 1
                skipNewline()
            case UInt8(ascii: "\\"): skipEscape()
            default: position += 1
            }
        }
        return .string(start..<position)
    }

    private mutating func atKeyword() -> CSSToken {
        position += 1
        return startsName(at: position) ? .atKeyword(name()) : .other
    }

    /// `#fff` is a token of its own, so that `#url(` is no address.
    private mutating func hash() -> CSSToken {
        position += 1
        if let byte = peek(), byte.isCSSName || startsEscape(at: position) { _ = name() }
        return .other
    }

    /// §4.3.3: a number with its unit. An exponent looks like one, `e3`, and its sign is passed over too.
    private mutating func number() -> CSSToken {
        if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
        skipDigits()
        if peek() == UInt8(ascii: "."), peek(1)?.isCSSDigit == true {
            position += 1
            skipDigits()
        }
        if let exponent = peek(), exponent | 0x20 == UInt8(ascii: "e"), let sign = peek(1),
            sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), peek(2)?.isCSSDigit == true
        {
            position += 2
            skipDigits()
        }
        if startsName(at: position) { _ = name() }
        return .other
    }

    /// §4.3.4
    private mutating func nameOrFunction() -> CSSToken {
        let name = name()
        guard peek() == UInt8(ascii: "(") else { return .other }
        position += 1
        guard name == "url" else { return .function(name) }
        skipSpace()
        if let byte = peek(), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            return .function(name)
        }
        return url()
    }

    /// §4.3.6: an address without quotes.
    private mutating func url() -> CSSToken {
        let start = position
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: ")"): return take(.url(start..<position))
            case _ where byte.isCSSSpace:
                let end = position
                skipSpace()
                guard let next = peek() else { return .url(start..<end) }
                return next == UInt8(ascii: ")") ? take(.url(start..<end)) : badURL()
            case UInt8(ascii: "\\") where startsEscape(at: position): skipEscape()
            case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("): return badURL()
            case _ where byte.isCSSNonPrintable: return badURL()
            default: position += 1
            }
        }
        return .url(start..<position)
    }

    /// §4.3.14: browsers load nothing for it.
    private mutating func badURL() -> CSSToken {
        while let byte = peek(), byte != UInt8(ascii: ")") {
            if startsEscape(at: position) { skipEscape() } else { position += 1 }
        }
        return take(.other)
    }

    // MARK: Parts

    /// §4.3.11: a name in lower case, its escapes resolved.
    private mutating func name() -> String {
        let start = position
        while let byte = peek() {
            if byte.isCSSName {
                position += 1
            } else if startsEscape(at: position) {
                skipEscape()
            } else {
                break
            }
        }
        return CSSText.resolved(bytes[start..<position]).lowercased()
    }

    /// §4.3.9
    private func startsName(at index: Int) -> Bool {
        guard let first = byte(at: index) else { return false }
        guard first == UInt8(ascii: "-") else { return first.isCSSNameStart || startsEscape(at: index) }
        guard let second = byte(at: index + 1) else { return false }
        return second.isCSSNameStart || second == UInt8(ascii: "-") || startsEscape(at: index + 1)
    }

    /// §4.3.10
    private func startsNumber(at index: Int) -> Bool {
        guard var first = byte(at: index) else { return false }
        var index = index
        if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
            index += 1
            guard let second = byte(at: index) else { return false }
            first = second
        }
        if first == UInt8(ascii: ".") { return byte(at: index + 1)?.isCSSDigit == true }
        return first.isCSSDigit
    }

    /// §4.3.8
    private func startsEscape(at index: Int) -> Bool {
        byte(at: index) == UInt8(ascii: "\\") && byte(at: index + 1)?.isCSSNewline != true
    }

    private mutating func skipEscape() {
        position = CSSText.escape(in: bytes[...], at: position).end
    }

    private mutating func skipDigits() {
        while peek()?.isCSSDigit == true { position += 1 }
    }

    private mutating func skipSpace() {
        while peek()?.isCSSSpace == true { position += 1 }
    }

    private mutating func skipNewline() {
        position += peek() == 0x0D && peek(1) == 0x0A ? 2 : 1
    }

    /// White space, comments (§4.3.2) and a byte order mark.
    private mutating func skipBlank() {
        if position == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        while true {
            skipSpace()
            guard peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") else { return }
            position += 2
            while let byte = peek(), byte != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") {
                position += 1
            }
            position = min(position + 2, bytes.count)
        }
    }

    private mutating func take(_ token: CSSToken) -> CSSToken {
        position = min(position + 1, bytes.count)
        return token
    }

    private func peek(_ ahead: Int = 0) -> UInt8? { byte(at: position + ahead) }

    private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
}
