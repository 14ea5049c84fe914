/// Marks within a text for what a word processor says of some words: that they are struck through, or lead somewhere.
///
/// They are noncharacters (Unicode 23.7), which no document has any use for; `InvisibleSigns` takes them out of what is
/// read. A link is its words, a mark, its address: `⟦An Peeters│mailto:an@oever.example⟧`.
enum InlineMarks {
    /// A stretch of a text, or a mark in it.
    enum Piece: Equatable {
        case text(String)
        case strikeStart
        case strikeEnd
        case linkStart
        /// The end of a link with the address it leads to.
        case linkEnd(String)
    }

    /// The mark itself, by the number of its scalar, for which Swift has no literal.
    private enum Mark: UInt16 {
        case strikeStart = 0xFDD0
        case strikeEnd
        case linkStart
        case addressStart
        case linkEnd

        var text: String { String(decoding: [rawValue], as: UTF16.self) }
    }

    /// Whether a sign is a mark.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0xFDD0...0xFDD4).contains(scalar.value) }

    /// Whether an address begins behind a mark, or ends with it; nil for other signs.
    static func beginsAddress(_ scalar: Unicode.Scalar) -> Bool? {
        switch UInt16(exactly: scalar.value).flatMap(Mark.init) {
        case .addressStart: true
        case .linkEnd: false
        default: nil
        }
    }

    // MARK: Writing

    /// Words that are struck through; white space round them stays outside.
    static func struck(_ text: String) -> String {
        guard !text.trimmed.isEmpty else { return text }
        let lead = text.prefix(while: \.isWhitespace)
        let trail = text.dropFirst(lead.count).reversed().prefix(while: \.isWhitespace).reversed()
        return lead + Mark.strikeStart.text + text.trimmed + Mark.strikeEnd.text + String(trail)
    }

    /// Words that lead to an address.
    static func link(_ text: String, to address: String) -> String {
        Mark.linkStart.text + text + Mark.addressStart.text + address + Mark.linkEnd.text
    }

    // MARK: Reading

    /// The text taken apart at its marks; one without its counterpart is left out.
    static func pieces(of text: String) -> [Piece] {
        guard text.unicodeScalars.contains(where: isMark) else { return text.isEmpty ? [] : [.text(text)] }
        var splitter = Splitter()
        // By scalars: an accent behind a mark would make one character of both.
        for sign in text.unicodeScalars { splitter.add(sign) }
        splitter.end()
        return paired(splitter.pieces)
    }

    /// Takes a text apart sign by sign.
    private struct Splitter {
        private(set) var pieces: [Piece] = []
        private var run = ""
        /// The address of a link that has not ended.
        private var address: String?

        mutating func add(_ sign: Unicode.Scalar) {
            guard let mark = UInt16(exactly: sign.value).flatMap(Mark.init) else {
                if address == nil {
                    run.unicodeScalars.append(sign)
                } else {
                    address?.unicodeScalars.append(sign)
                }
                return
            }
            flush()
            switch mark {
            case .strikeStart: pieces.append(.strikeStart)
            case .strikeEnd: pieces.append(.strikeEnd)
            case .linkStart: pieces.append(.linkStart)
            case .addressStart: address = ""
            case .linkEnd:
                pieces.append(.linkEnd(address ?? ""))
                address = nil
            }
        }

        /// An address whose end was cut off is text like any other.
        mutating func end() {
            if let address { run += " \(address)" }
            flush()
        }

        private mutating func flush() {
            if !run.isEmpty { pieces.append(.text(run)) }
            run = ""
        }
    }

    /// The words without the marks and without the addresses, what is struck through included.
    static func shown(_ text: String) -> String {
        pieces(of: text).map { if case .text(let run) = $0 { run } else { "" } }.joined()
    }

    /// The words that are not struck through, without marks.
    ///
    /// - Parameter addresses: the address of a link that is to stand behind its words; nil for none.
    static func live(_ text: String, addresses: (Link) -> String? = { _ in nil }) -> String {
        var result = ""
        var isStruck = false
        var link = ""
        for piece in pieces(of: text) {
            switch piece {
            case .text(let run):
                if !isStruck { result += run }
                link += isStruck ? "" : run
            case .strikeStart: isStruck = true
            case .strikeEnd: isStruck = false
            case .linkStart: link = ""
            case .linkEnd(let target):
                guard !link.isEmpty, let address = addresses(Link(text: link, address: target)) else { break }
                result += " \(address)"
            }
        }
        return result
    }

    /// A link with the words that are not struck through.
    struct Link: Equatable {
        let text: String
        let address: String
    }

    /// The links of a text.
    static func links(in text: String) -> [Link] {
        var found: [Link] = []
        _ = live(text) { link in
            found.append(link)
            return nil
        }
        return found
    }

    /// The stretches that are struck through.
    static func struckWords(in text: String) -> [String] {
        var found: [String] = []
        var isStruck = false
        for piece in pieces(of: text) {
            switch piece {
            case .strikeStart:
                isStruck = true
                found.append("")
            case .strikeEnd: isStruck = false
            case .text(let run) where isStruck: found[found.count - 1] += run
            default: break
            }
        }
        return found
    }

    /// Leaves out a start without an end and an end without a start, as when a text was cut in two.
    private static func paired(_ pieces: [Piece]) -> [Piece] {
        var isKept = pieces.map { if case .text = $0 { true } else { false } }
        var (strike, link): (Int?, Int?) = (nil, nil)
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text: break
            case .strikeStart: strike = strike ?? index
            case .linkStart: link = index
            case .strikeEnd:
                if let start = strike { (isKept[start], isKept[index]) = (true, true) }
                strike = nil
            case .linkEnd:
                if let start = link { (isKept[start], isKept[index]) = (true, true) }
                link = nil
            }
        }
        return zip(pieces, isKept).compactMap { piece, isKept in
            if isKept { return piece }
            // Its address is a word of the document all the same.
            if case .linkEnd(let address) = piece { return .text(" \(address)") }
            return nil
        }
    }
}
