/// Puts the lines of a document together into blocks.
///
/// 1. Tables are found first: cells that the document has, columns with gaps between them, and the two columns of
///    needs and services that a flattened text lost.
/// 2. Every other line is a heading, opens an item, goes on with the block before it, or begins a paragraph.
struct BlockBuilder {
    let document: TrimmedDocument
    private let join: LineJoin
    /// Items whose signs only their neighbours tell.
    private let lettered: [Int: Bullet]
    private var hyphens: Hyphenation
    /// What was asked about hyphens before the last block.
    private var asked = 0
    /// Questions of lines that no block has yet.
    private var doubts: [String] = []
    private var blocks: [Block] = []
    private var depth = ListDepth()
    /// The section that the lines are in, as far as it is known.
    private var section: HeadingRole?
    /// The line that the last block ended with; nil when nothing can be added to it.
    private var openLine: Int?

    /// The blocks of a document.
    static func blocks(of document: TrimmedDocument) -> [Block] {
        var builder = BlockBuilder(document)
        builder.build()
        return SideBySide.marked(
            builder.blocks.map(withoutSoftHyphens).map(withOpenEnds).map {
                InlineQuestions.asked(of: $0, isMarkdown: document.format == .markdown)
            })
    }

    private init(_ document: TrimmedDocument) {
        self.document = document
        join = LineJoin(document.lines, hasIndents: document.format == .pdf)
        hyphens = Hyphenation(document.lines)
        lettered = document.isWrapped ? LetteredItems.find(in: document.lines) : [:]
    }

    /// Takes out the signs for places where a word may be broken, of words that were not.
    private static func withoutSoftHyphens(_ block: Block) -> Block {
        var block = block
        block.text = block.text.replacing("\u{AD}", with: "")
        block.rows = block.rows.map { $0.map { $0.replacing("\u{AD}", with: "") } }
        return block
    }

    /// Asks about a place where the document says that something is still to come.
    private static func withOpenEnds(_ block: Block) -> Block {
        let words = [
            "later toe te voegen", "nog aan te vullen", "nog toe te voegen", "nog in te vullen",
            "later ingevuld",
        ]
        let text = block.text.plain
        guard block.kind != .table, text.count < 200, words.contains(where: { text.contains($0) }) else {
            return block
        }
        var block = block
        block.doubts.append("the addendum leaves this open: is it known by now?")
        return block
    }

    private mutating func build() {
        let tables = TableFinder.tables(in: document)
        var index = 0
        while index < document.lines.count {
            if let table = tables[index] {
                close()
                blocks.append(table.block)
                depth.reset()
                index = table.lines.upperBound
                continue
            }
            if document.lines[index].text.contains(where: {
                $0.isLetter || $0.isNumber || $0 == "…" || $0 == "."
            }) {
                add(index)
            }
            index += 1
        }
        close()
    }

    // MARK: Lines

    private mutating func add(_ index: Int) {
        let line = document.lines[index]
        let first = blocks.count
        if let doubt = line.doubt { doubts.append(doubt) }
        // A line that is a sign alone leaves its question to the next.
        defer {
            if blocks.count > first {
                blocks[first].doubts += doubts
                doubts = []
            }
        }
        if !doubts.isEmpty { close() }
        switch line.shape {
        case .heading(let level): addHeading(line, level, index)
        case .item(let depth, let number): addItem(line, depth: depth, number: number, index)
        case .continuation(let depth):
            close()
            blocks.append(Block(kind: .continuation(depth: depth), text: line.trimmed, lines: [line]))
        case .paragraph, .cell: addParagraph(line, index, isWhole: true)
        case .line: addParagraph(line, index, isWhole: false)
        }
    }

    private mutating func addHeading(_ line: SourceLine, _ level: Int, _ index: Int) {
        let bullet = Bullet(line.text)
        let text = bullet?.text ?? line.trimmed
        appendHeading(
            role(text), level: level, bullet?.number == nil ? text : line.trimmed, line, at: index)
    }

    /// An item as a word processor marks it.
    private mutating func addItem(_ line: SourceLine, depth: Int, number: Int?, _ index: Int) {
        close()
        // Word's lists are used for headings too.
        if depth == 0, let role = role(line.trimmed) {
            return appendHeading(role, level: nil, line.trimmed, line, at: index)
        }
        let text = line.sign.map { "\($0) \(line.trimmed)" } ?? line.trimmed
        blocks.append(Block(kind: .item(depth: depth, number: number), text: text, lines: [line]))
    }

    private mutating func addParagraph(_ line: SourceLine, _ index: Int, isWhole: Bool) {
        let text = line.trimmed
        let bullet = Bullet(text) ?? lettered[index]
        let content = bullet?.text ?? text
        if startsAnew(index, bullet, isWhole: isWhole) {
            let whole = bullet?.number == nil ? content : text
            switch heading(content, bullet, line) {
            case .known(let role): return appendHeading(role, level: nil, whole, line, at: index)
            case .other: return appendHeading(nil, level: nil, whole, line, at: index)
            case .none: break
            }
        }
        if section == .timing, !isWhole, bullet == nil, isStep(text) {
            return append(Block(kind: .step, text: text, lines: [line]), at: index)
        }
        if let bullet, !isDash(bullet, index) { return addBullet(bullet, line, index) }
        if !isWhole, goesOn(text, index) { return extend(line, index) }
        close()
        depth.reset()
        append(Block(kind: .paragraph, text: text, lines: [line]), at: isWhole ? nil : index)
    }

    /// Whether a line begins with the name of a step, or with a date and a name behind it.
    private func isStep(_ text: String) -> Bool {
        StepLabel(prefixOf: text) != nil || TimingLine.dateFirst(text) != nil
    }

    /// Only `1.` and `1)` are numbers in Markdown; other signs stay part of the text.
    private static func item(_ bullet: Bullet, _ depth: Int, _ line: SourceLine) -> Block {
        guard bullet.number != nil, !bullet.kind.hasPrefix("1") else {
            return Block(kind: .item(depth: depth, number: bullet.number), text: bullet.text, lines: [line])
        }
        return Block(kind: .item(depth: depth, number: nil), text: line.trimmed, lines: [line])
    }

    private mutating func addBullet(_ bullet: Bullet, _ line: SourceLine, _ index: Int) {
        close()
        let indent = document.format == .pdf || document.format == .markdown ? line.indent : nil
        let itemDepth = depth.depth(of: bullet, indent: indent)
        var block = Self.item(bullet, itemDepth, line)
        if depth.isUnclear {
            block.doubts = ["the item before ends with a colon: do the items from here belong below it?"]
        }
        append(block, at: line.shape == .line ? index : nil)
    }

    /// A dash in the middle of a sentence that happens to stand at the start of a line.
    private func isDash(_ bullet: Bullet, _ index: Int) -> Bool {
        guard bullet.kind == "-", let openLine, let open = blocks.last else { return false }
        return bullet.text.contains(" - ") && bullet.text.first?.isLowercase == true
            && join.joins(open.text, previous: openLine, next: index)
    }

    private func goesOn(_ text: String, _ index: Int) -> Bool {
        // A paragraph of a file has a limit, and what is longer was none.
        guard let openLine, let open = blocks.last, open.text.utf8.count < 8_000 else { return false }
        if text.allSatisfy({ $0 == "." || $0 == "…" }) { return true }
        if document.format == .markdown { return openLine == index - 1 }
        // `Regio-uitdaging 2 gebaseerd op persona` and the name below it.
        if open.isHeading, index == openLine + 1, open.text.plain.hasSuffix(" persona") { return true }
        if Self.namesChallenge(text), open.text.endsSentence || index - openLine > 1 { return false }
        // No line of a page is longer.
        if section == nil, text.utf8.count <= 500, TitleLabel.read(text) != nil { return false }
        // A new sentence behind a blank line may belong to the item or not; outside it is never wrong.
        if case .item = open.kind, index - openLine > 1, open.text.endsSentence,
            text.first?.isUppercase == true
        {
            return false
        }
        return join.joins(open.text, previous: openLine, next: index)
    }

    /// Whether a line begins as a sentence about a challenge: `Regio-uitdaging 2: 60 % …`
    private static func namesChallenge(_ text: String) -> Bool {
        let words = text.plain.split { !$0.isLetter && !$0.isNumber }.prefix(3)
        guard let index = words.firstIndex(where: { $0.hasSuffix("uitdaging") }), index <= 1,
            index + 1 < words.count
        else { return false }
        return Int(words[index + 1]) != nil && text.first?.isUppercase == true
    }

    private mutating func extend(_ line: SourceLine, _ index: Int) {
        guard let last = blocks.indices.last else { return }
        hyphens.join(line.trimmed, to: &blocks[last].text)
        blocks[last].lines.append(line)
        openLine = index
    }

    private mutating func append(_ block: Block, at index: Int?) {
        if openLine != nil { close() }
        blocks.append(block)
        openLine = index
    }

    /// Ends the last block.
    private mutating func close() {
        if let last = blocks.last, case .item = last.kind { depth.finished(last.text) }
        if let last = blocks.indices.last, hyphens.unsure.count > asked {
            blocks[last].ask(aboutHyphensIn: Array(hyphens.unsure[asked...]))
            asked = hyphens.unsure.count
        }
        openLine = nil
    }

    // MARK: Headings

    private mutating func appendHeading(
        _ role: HeadingRole?, level: Int?, _ text: String, _ line: SourceLine, at index: Int
    ) {
        close()
        depth.reset()
        if let role { section = role }
        blocks.append(Block(kind: .heading(role, level: level), text: text, lines: [line]))
        if case .challenge = role, line.shape == .line { openLine = index }
    }

    /// Whether a line does not go on with the sentence before it.
    private func startsAnew(_ index: Int, _ bullet: Bullet?, isWhole: Bool) -> Bool {
        guard let openLine, let open = blocks.last, !isWhole, bullet == nil, !open.isHeading else {
            return true
        }
        return index - openLine > 1 || open.text.endsSentence
            || !join.joins(open.text, previous: openLine, next: index)
    }

    /// Whether a text is a heading though the document does not mark it as one; what it is about, when that is known.
    private func heading(_ text: String, _ bullet: Bullet?, _ line: SourceLine) -> HeadingMatch {
        guard text.first?.isLowercase != true else { return .none }
        if let role = role(text) { return .known(role) }
        // A numbered list is no row of headings, and a number in a text seldom means more.
        return Self.isNumberedHeading(line.trimmed) || Self.isCapitals(text) && bullet == nil ? .other : .none
    }

    private enum HeadingMatch {
        case none
        case known(HeadingRole)
        case other
    }

    /// What a heading is about, given the section it stands in.
    private func role(_ text: String) -> HeadingRole? {
        // What is struck through opens nothing.
        let text = InlineMarks.live(text).trimmed
        if let challenge = ChallengeLine(text), isBeforeAnalysis { return .challenge(challenge.number) }
        return HeadingRole(text)
    }

    private var isBeforeAnalysis: Bool {
        switch section {
        case nil, .challenges, .challenge: true
        default: false
        }
    }

    /// `2.3 Doelgroepen`
    private static func isNumberedHeading(_ text: String) -> Bool {
        let sign = text.prefix { $0.isNumber || $0 == "." }
        let rest = text.dropFirst(sign.count).trimmed
        return sign.count >= 3 && sign.contains(".") && sign.first?.isNumber == true && sign.last != "."
            && (3...60).contains(rest.count) && rest.first?.isUppercase == true && rest.last?.isLetter == true
            && text.dropFirst(sign.count).first == " "
    }

    /// `DOELGROEPEN EN DREMPELS`
    private static func isCapitals(_ text: String) -> Bool {
        let letters = text.filter(\.isLetter)
        return (6...60).contains(letters.count) && letters.allSatisfy(\.isUppercase)
            && !text.contains { $0.isNumber || $0 == "@" } && text.last?.isLetter == true
    }
}
