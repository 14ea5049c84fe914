/// Says in plain words what libyaml stumbled over, where the slip most probably is, and how to mend it.
struct YAMLSyntaxExplanation {
    /// Where the slip is, which is not always where libyaml noticed it.
    private(set) var mark: YAMLMark
    /// What is wrong.
    private(set) var message = "the front matter cannot be read from here"
    /// What to do.
    private(set) var help = "look for a missing quote, bracket or colon here or on the line above"

    private let problem: YAMLProblem
    private let line: (Int) -> String

    /// Explains a problem.
    ///
    /// - Parameter line: the text of a line of the YAML, counted from 0; empty when there is none.
    init(_ problem: YAMLProblem, line: @escaping (Int) -> String) {
        self.problem = problem
        self.line = line
        mark = problem.mark
        explain()
    }

    private mutating func explain() {
        if explainNoBreakSpace() || explainDash() { return }
        let words = problem.problem
        if words.contains("tab character") {
            explainTab()
        } else if words.hasPrefix("found character that cannot start any token") {
            if characterAtMark == "\t" { explainTab() } else { explainFirstCharacter(at: mark) }
        } else if words.hasPrefix("mapping values are not allowed") {
            explainColon()
        } else if words.hasPrefix("could not find expected ':'") {
            mark = problem.contextMark
            explainMissingColon()
        } else if problem.context == "while scanning a quoted scalar" {
            mark = problem.contextMark
            message = "the quote that opens here is never closed"
            help = "add the same quote at the end of the value"
        } else if words.contains("escape character") || words.contains("hexdecimal") {
            message = "a backslash has a special meaning between double quotes"
            help = "use single quotes instead, or write \\\\"
        } else if words.hasPrefix("did not find expected ',' or") {
            explainBracket()
        } else if words.hasPrefix("did not find expected key") {
            if textBeforeMark.isEmpty { explainIndentation() } else { explainStrayText() }
        } else if words.hasPrefix("did not find expected '-' indicator") {
            explainIndentation()
        } else if words.hasPrefix("did not find expected <document start>") {
            explainIndentation()
        } else if words.hasPrefix("did not find expected node content") {
            explainMissingValue()
        } else if words.hasPrefix("block sequence entries are not allowed") {
            message = "a list with - cannot begin on the line of its key"
            help = "put every item on a line of its own below the key, or write [first, second]"
        } else if words.hasPrefix("mapping keys are not allowed") {
            explainFirstCharacter(at: mark)
        } else if problem.context == "while scanning a block scalar" {
            mark = problem.contextMark
            message = "text cannot follow | or > on the same line"
            help = "begin the text on the next line, or put the value in quotes"
        } else if ["while scanning an alias", "while scanning an anchor", "while scanning a tag"]
            .contains(problem.context)
        {
            explainFirstCharacter(at: problem.contextMark)
        }
    }

    // MARK: Explanations

    /// The lines that a slip can be on: where libyaml noticed it, the line above, and where it began to read.
    private var suspects: [Int] {
        [problem.mark.line] + (lineAbove(problem.mark.line).map { [$0] } ?? []) + [problem.contextMark.line]
    }

    /// A no-break space looks like a space, and is none.
    private mutating func explainNoBreakSpace() -> Bool {
        for number in suspects {
            guard let column = YAMLNoBreakSpace.column(in: scalars(number)) else { continue }
            mark = YAMLMark(line: number, column: column)
            message = "there is a no-break space (U+00A0) here, where an ordinary space is needed"
            help = "delete it and type a space"
            return true
        }
        return false
    }

    private mutating func explainDash() -> Bool {
        for number in suspects {
            let text = Self.trimmed(line(number))
            guard YAMLDash.opens(text) else { continue }
            mark = YAMLMark(line: number, column: indentation(number))
            message = YAMLDash.message(text)
            help = YAMLDash.help(text)
            return true
        }
        return false
    }

    private mutating func explainTab() {
        message = "the line is indented with a tab"
        help = "use spaces, two for each level"
    }

    private mutating func explainFirstCharacter(at place: YAMLMark) {
        mark = place
        let value = String(scalars(place.line).dropFirst(place.column))
        let first = value.first.map(String.init) ?? ""
        message = "a value cannot begin with \(first)"
        help = "put it in quotes: \(Self.quoted(value))"
    }

    /// Three slips end in a colon that is not allowed: one inside a value, none on the line above, and a line
    /// that is indented too far.
    private mutating func explainColon() {
        let before = textBeforeMark
        if let colon = before.firstRange(of: ": ") {
            let start = before[..<colon.lowerBound]
            let key = start.hasPrefix("- ") ? start.dropFirst(2) : start
            let value = Self.trimmed(line(mark.line)).dropFirst(start.count + 2)
            message = "the value of \(key) has a colon with a space behind it"
            help = "put the value in quotes: \(key): \(Self.quoted(String(value)))"
            return
        }
        guard let above = lineAbove(mark.line) else { return }
        let text = Self.trimmed(line(above))
        if text.hasSuffix(":") || text.contains(": ") {
            mark.column = indentation(mark.line)
            message = "the line is indented more than the lines it belongs to"
            help = "begin it in the same column as the key above it"
        } else {
            mark = YAMLMark(line: above, column: indentation(above))
            explainMissingColon()
        }
    }

    private mutating func explainMissingColon() {
        let text = Self.trimmed(line(mark.line))
        if let colon = text.firstIndex(of: ":"), text[text.index(after: colon)...].first != " " {
            let value = text[text.index(after: colon)...]
            message = "there is no space behind the colon"
            help = "write \(text[..<colon]): \(value)"
        } else {
            message = "the line has no colon behind its key"
            help = "write a key, a colon, a space and the value, such as title: Genk"
        }
    }

    private mutating func explainBracket() {
        let isList = problem.problem.contains("]")
        let closing = isList ? "]" : "}"
        if problem.mark.line > problem.contextMark.line {
            mark = problem.contextMark
            message = "the \(isList ? "[" : "{") that opens here is never closed"
            help = "add \(closing) at the end"
        } else {
            message = "a comma or \(closing) was expected here"
            help = "put a comma between two values, and quotes around a value that has a bracket or a comma"
        }
    }

    private mutating func explainIndentation() {
        mark.column = indentation(mark.line)
        if characterAtMark == "-" {
            message = "a list item stands where a key was expected"
            help = "indent the - by two spaces below the key of the list"
        } else if line(0).hasPrefix("%") {
            mark = YAMLMark(line: 0, column: 0)
            message = "a line cannot begin with %"
            help = "remove the line"
        } else if let above = lineAbove(mark.line), line(above).hasPrefix("...") {
            message = "the line above ends the front matter"
            help = "remove the line that is just ..."
        } else {
            message = "the line is not indented like the lines it belongs to"
            help = "begin keys that belong together in the same column"
        }
    }

    private mutating func explainStrayText() {
        if characterAtMark == "]" || characterAtMark == "}" {
            message = "there is one closing bracket too many"
            help = "remove it, or put the whole value in quotes"
        } else {
            message = "the value ends before this text"
            help =
                "put one pair of quotes round the whole value; in single quotes, write '' for an apostrophe"
        }
    }

    private mutating func explainMissingValue() {
        if problem.context == "while parsing a block node", characterAtMark != nil {
            explainFirstCharacter(at: mark)
        } else if mark.column == 0, let above = lineAbove(mark.line),
            let bracket = scalars(above).lastIndex(where: { $0 == "[" || $0 == "{" })
        {
            let column = scalars(above)[..<bracket].count
            mark = YAMLMark(line: above, column: column)
            message = "the \(scalars(above)[bracket]) that opens here is never closed"
            help = "add \(scalars(above)[bracket] == "[" ? "]" : "}") at the end"
        } else {
            message = "a value was expected here"
            help = "check the brackets and commas before this place"
        }
    }

    // MARK: Looking at the text

    private var characterAtMark: Unicode.Scalar? {
        let scalars = scalars(mark.line)
        return scalars.dropFirst(mark.column).first
    }

    private var textBeforeMark: String {
        Self.trimmed(String(scalars(mark.line).prefix(mark.column)))
    }

    private func scalars(_ number: Int) -> String.UnicodeScalarView { line(number).unicodeScalars }

    private func indentation(_ number: Int) -> Int {
        scalars(number).prefix { $0 == " " || $0 == "\t" }.count
    }

    /// The nearest line above that says something.
    private func lineAbove(_ number: Int) -> Int? {
        (0..<max(0, number)).last {
            let text = Self.trimmed(line($0))
            return !text.isEmpty && !text.hasPrefix("#")
        }
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    private static func quoted(_ value: String) -> String {
        let value = trimmed(value)
        if !value.contains("\"") && !value.contains("\\") { return "\"\(value)\"" }
        return "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            + "'"
    }
}
