/// `InlineMarks` as Markdown writes them: `~~niet~~`, `[An Peeters](mailto:an@oever.example)`.
enum InlineMarkdown {
    /// A text with marks.
    ///
    /// - Parameter escape: makes Markdown of a stretch of text between two marks.
    static func line(_ text: String, escape: (String) -> String) -> String {
        var result = ""
        /// What stands before the link whose words are read.
        var before = ""
        for piece in flanked(InlineMarks.pieces(of: text)) {
            switch piece {
            case .text(let run): result += escape(run)
            case .strikeStart, .strikeEnd: result += "~~"
            case .linkStart:
                // `!` before a link would make it a picture.
                before = result.last == "!" ? result.dropLast() + "\\!" : result
                result = ""
            case .linkEnd(let address):
                result = before + link(result, to: address, escape)
            }
        }
        return result
    }

    /// What no page may lead to stands behind the words, so that it is not lost.
    private static func link(_ words: String, to address: String, _ escape: (String) -> String) -> String {
        guard LinkTarget(address) == .page else { return "\(words) (\(escape(address)))" }
        return "[\(words)](\(escaped(address)))"
    }

    /// An address as Markdown reads it back: without signs that would end it, and `&` is no reference.
    private static func escaped(_ address: String) -> String {
        var result = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case "(", ")", "<", ">", "\\", "|", "`", "\"", "'", "[", "]", " ":
                result += "%" + String(scalar.value, radix: 16, uppercase: true)
            case "&", "*", "_", "~": result += "\\" + String(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Moves signs out of what is struck through where Markdown would not see its `~~`: between a letter and a sign.
    private static func flanked(_ pieces: [InlineMarks.Piece]) -> [InlineMarks.Piece] {
        var pieces = pieces
        for index in pieces.indices where index > 0 && index + 1 < pieces.count {
            guard case .text(var before) = pieces[index - 1], case .text(var after) = pieces[index + 1] else {
                continue
            }
            if pieces[index] == .strikeStart, before.last?.isWord == true, after.first?.isWord == false {
                let signs = after.prefix { !$0.isWord }
                guard signs.count < after.count else { continue }
                before += signs
                after = String(after.dropFirst(signs.count))
            } else if pieces[index] == .strikeEnd, after.first?.isWord == true, before.last?.isWord == false {
                let signs = String(before.reversed().prefix { !$0.isWord }.reversed())
                guard signs.count < before.count else { continue }
                before = String(before.dropLast(signs.count))
                after = signs + after
            }
            (pieces[index - 1], pieces[index + 1]) = (.text(before), .text(after))
        }
        return pieces
    }
}

extension Character {
    fileprivate var isWord: Bool { isLetter || isNumber }
}
