import Content

/// The shares of all challenges in one table: degrees in its head, a challenge in each row.
enum RecognitionTable {
    /// The shares by the number of the challenge; none when the table is about something else.
    static func shares(in block: Block) -> [Int: Fact<Recognition>] {
        guard let head = block.rows.first else { return [:] }
        let degrees = head.map(degree)
        guard degrees.count(where: { $0 != nil }) >= 3 else { return [:] }
        var found: [Int: Fact<Recognition>] = [:]
        for row in block.rows.dropFirst() {
            guard let number = row.first.flatMap(number) else { continue }
            var text = ""
            for (degree, cell) in zip(degrees, row) {
                guard let degree else { continue }
                let share = cell.filter { $0.isNumber || $0 == "," || $0 == "." }
                if !share.isEmpty { text += "\(share)% \(degree) herkenbaar. " }
            }
            guard let recognition = RecognitionSentence(text).recognition else { continue }
            found[number] = Fact(
                value: recognition, place: block.place, remarks: RecognitionReader.checks(recognition))
        }
        return found
    }

    private static func degree(_ cell: String) -> String? {
        let words = cell.plain.split { !$0.isLetter }
        if words == ["herkenbaar"] { return "" }
        guard let first = words.first, words.count <= 2, words.count == 1 || words[1] == "herkenbaar" else {
            return nil
        }
        return ["niet", "minder", "meer", "zeer"].first { $0 == first }
    }

    private static func number(_ cell: String) -> Int? {
        Int(cell.reversed().prefix { $0.isNumber }.reversed().map(String.init).joined())
    }
}
