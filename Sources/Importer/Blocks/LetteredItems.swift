/// Items of lists that are numbered with capitals or Roman numerals: `A.`, `B.`, or `i)`, `ii)`.
///
/// One such sign can be anything, an initial for one; two that follow each other in the alphabet or in number, a few
/// lines apart, are items.
enum LetteredItems {
    /// An item that may go on.
    private struct Open {
        let line: Int
        let bullet: Bullet
        let values: Set<Int>
    }

    private static let reach = 8

    /// The items by their lines.
    static func find(in lines: [SourceLine]) -> [Int: Bullet] {
        var found: [Int: Bullet] = [:]
        var open: [String: Open] = [:]
        for (index, line) in lines.enumerated() where line.shape == .line {
            let text = line.trimmed
            let sign = text.prefix(6).prefix { $0.isASCII && $0.isLetter }
            let rest = text.dropFirst(sign.count)
            guard (1...5).contains(sign.count), let mark = rest.first, mark == "." || mark == ")",
                rest.dropFirst().first == " "
            else { continue }
            let values = values(of: sign)
            guard !values.isEmpty else { continue }
            let kind = (sign.allSatisfy(\.isUppercase) ? "A" : "i") + String(mark)
            let bullet = Bullet(kind: kind, number: values.min(), text: rest.dropFirst().trimmed)
            if let before = open[kind], index - before.line <= reach,
                values.contains(where: { before.values.contains($0 - 1) })
            {
                found[before.line] = before.bullet
                found[index] = bullet
            }
            open[kind] = Open(line: index, bullet: bullet, values: values)
        }
        return found
    }

    /// What a sign can count: `C` is the third letter and the Roman 100.
    private static func values(of sign: Substring) -> Set<Int> {
        guard sign.allSatisfy(\.isUppercase) || sign.allSatisfy(\.isLowercase) else { return [] }
        let letters = sign.uppercased()
        var values = Set<Int>()
        if letters.count == 1, let code = letters.first?.asciiValue { values.insert(Int(code) - 64) }
        if let number = RomanNumber.value(letters) { values.insert(number) }
        return values
    }
}
