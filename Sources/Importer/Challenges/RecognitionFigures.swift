import Content

/// Figures on how recognisable challenges are, as far as it can be told that there are any: for what was not read.
enum RecognitionFigures {
    /// Where the first ones stand; nil when a document has none.
    ///
    /// - Parameter read: the places whose shares were read or asked about.
    static func place(in sections: [Section], besides read: Set<SourcePlace>) -> SourcePlace? {
        sections.lazy.compactMap { place(in: $0, besides: read) }.first
    }

    private static func place(in section: Section, besides read: Set<SourcePlace>) -> SourcePlace? {
        let blocks = section.blocks.filter { block in
            !block.lines.contains { read.contains($0.place) }
        }
        let tables = blocks.filter { $0.kind == .table && hasAnswers($0.rows) }
        if let table = tables.first { return table.place }
        let texts = [section.heading?.text ?? ""] + section.blocks.map(\.allText)
        guard texts.contains(where: { $0.plain.contains("herkenba") }) else {
            // A row of shares alone below `Resultaten verrijking-sessies`.
            let isAboutAnswers = section.role == .enrichment
            return isAboutAnswers ? blocks.first { $0.text.count { $0 == "%" } > 2 }?.place : nil
        }
        return blocks.first { hasShare($0.allText) || hasRowOfNumbers($0.rows) }?.place
    }

    /// Whether a table has three of the answers in cells of their own, and numbers.
    private static func hasAnswers(_ rows: [[String]]) -> Bool {
        let cells = rows.joined().filter { $0.count <= 40 }
        let answers = RecognitionDegree.allCases.count { key in
            cells.contains { cell in
                let words = cell.plain.split { !$0.isLetter }
                return words.count <= 2
                    && words.first.map { $0 == key.qualifier.split(separator: " ")[0] } == true
            }
        }
        return answers >= 3 && cells.contains { $0.first?.isDigit == true }
    }

    /// Whether three cells of a row are numbers alone, as shares in a table whose head fell apart.
    private static func hasRowOfNumbers(_ rows: [[String]]) -> Bool {
        rows.contains { row in
            row.dropFirst().count { cell in
                (1...3).contains(cell.count) && cell.allSatisfy(\.isDigit)
            } >= 3
        }
    }

    /// `60%`, `60 %`, `60 procent`
    private static func hasShare(_ text: String) -> Bool {
        let pieces = RecognitionPiece.pieces(of: String(text.prefix(2_000)))
        return zip(pieces, pieces.dropFirst()).contains { number, sign in
            guard case .number = number else { return false }
            return sign == .mark("%") || sign.word.map(RecognitionWords.percent.contains) == true
        }
    }
}
