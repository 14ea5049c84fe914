/// Writes the blocks of a document as the Markdown text of a region, in their order.
struct BodyWriter {
    private let isMarkdown: Bool
    private var levels = HeadingLevels()
    private var lists = ListWriter()
    private var section: HeadingRole?
    private var challenges = 0
    /// Where the headings stand below which the challenges have their text.
    private let headings: Set<SourcePlace>
    /// Words of blocks that their lines have not; none, unless there is a fault in this.
    private(set) var lost: [String] = []

    /// Makes a writer; Markdown of the document stays Markdown.
    init(isMarkdown: Bool, challenges: [ChallengeFacts]) {
        self.isMarkdown = isMarkdown
        headings = Set(challenges.map(\.headingPlace))
    }

    /// Writes all blocks.
    mutating func write(_ blocks: [Block], to file: inout FileLines) {
        for block in blocks {
            let isListed = lists.takes(block)
            if !isListed { file.add("") }
            for doubt in block.doubts {
                file.addTextQuestion(doubt, block.place)
                file.add("")
            }
            let start = file.lines.count
            write(block, to: &file)
            lost += WordLedger.lost(from: block, in: file.lines[start...])
        }
    }

    private mutating func write(_ block: Block, to file: inout FileLines) {
        switch block.kind {
        case .heading(let role, let level): writeHeading(block, role, level, to: &file)
        case .paragraph: file.add(text(block.text))
        case .item, .continuation, .step:
            for line in lists.lines(of: block, text) { file.add(line) }
        case .table: writeTable(block, to: &file)
        }
    }

    private func text(_ text: String) -> String { MarkdownText.line(text, isMarkdown: isMarkdown) }

    // MARK: Headings

    private mutating func writeHeading(
        _ block: Block, _ role: HeadingRole?, _ level: Int?, to file: inout FileLines
    ) {
        if case .challenge(let number)? = role {
            guard headings.contains(block.place) else { return file.add("**\(text(block.text))**") }
            return writeChallenge(block, number, to: &file)
        }
        section = role ?? section
        guard ChallengeLine(block.text) == nil, !block.text.plain.hasPrefix("regio-uitdaging ") else {
            // As a heading it would open a challenge.
            return file.add("**\(text(block.text))**")
        }
        let out = levels.level(role, documentLevel: level)
        file.add(String(repeating: "#", count: out) + " " + text(block.text))
        addQuestion(about: role, block.place, to: &file)
    }

    private mutating func writeChallenge(_ block: Block, _ number: Int, to file: inout FileLines) {
        challenges += 1
        if section != .challenges, !isInChallenges {
            file.add("## Regio-uitdagingen")
            file.noteAddition("Regio-uitdagingen", block.place)
            file.add("")
        }
        section = .challenge(number)
        _ = levels.level(.challenge(number), documentLevel: nil)
        let line = ChallengeLine(block.text)
        guard number == challenges, let line, line.namesRegion, !line.isRoman,
            block.text.plain.hasPrefix("regio")
        else {
            file.add("### Regio-uitdaging \(challenges)")
            file.noteAddition("Regio-uitdaging \(challenges)", block.place)
            file.add("")
            return file.add(text(block.text))
        }
        let (heading, rest) = Self.split(block.text)
        file.add("### " + text(heading))
        if !rest.isEmpty {
            file.add("")
            file.add(text(rest))
        }
    }

    private var isInChallenges: Bool {
        if case .challenge = section { true } else { false }
    }

    /// A heading ends before the clause that begins with a comma and a small letter.
    private static func split(_ text: String) -> (String, String) {
        guard text.count > 60 else { return (text, "") }
        var start = text.startIndex
        while let comma = text[start...].firstRange(of: ", ") {
            let isInBrackets =
                text[..<comma.lowerBound].contains("(") && text[comma.upperBound...].contains(")")
            if text[comma.upperBound...].first?.isLowercase == true, !isInBrackets,
                !text[comma.upperBound...].hasPrefix("en ")
            {
                return (text[...comma.lowerBound].trimmed, text[comma.upperBound...].trimmed)
            }
            start = comma.upperBound
        }
        return (text, "")
    }

    private func addQuestion(about role: HeadingRole?, _ place: SourcePlace, to file: inout FileLines) {
        switch role {
        case .timing, .contact, .submission:
            file.add("")
            file.addTextQuestion(
                "the page shows these facts from the top of this file; when they are right there, remove this section",
                place)
        case .personas:
            file.add("")
            file.addTextQuestion(
                "pictures are not taken over: is there text in them that the page needs?", place)
        default: break
        }
    }

    // MARK: Tables

    private func writeTable(_ block: Block, to file: inout FileLines) {
        let width = block.rows.map(\.count).max() ?? 0
        guard width > 1 else {
            for (index, row) in block.rows.enumerated() {
                if index > 0 { file.add("") }
                file.add(text(row.first ?? ""))
            }
            return
        }
        // A table of steps has no heads; a list needs none.
        if section == .timing, width == 2, block.rows.first.map(Self.isStep) == true {
            for row in block.rows {
                let name = row[0].last == ":" ? String(row[0].dropLast()) : row[0]
                file.add("* " + text(row.count > 1 && !row[1].isEmpty ? "\(name): \(row[1])" : row[0]))
            }
            return
        }
        for (index, row) in block.rows.enumerated() {
            let cells = row + Array(repeating: "", count: width - row.count)
            file.add("| " + cells.map(text).joined(separator: " | ") + " |")
            if index == 0 { file.add("|" + String(repeating: " --- |", count: width)) }
        }
    }

    private static func isStep(_ row: [String]) -> Bool {
        row.count == 2 && StepLabel(row[0], value: row[1]) != nil
            && (row[1].isEmpty || row[1].contains(where: \.isNumber))
    }
}
