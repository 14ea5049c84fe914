/// The lines of a region's file as they come to be, and what the report says of them.
struct FileLines {
    private(set) var lines: [String] = []
    private(set) var entries: [ReportEntry] = []

    /// All lines, as they stand in the file.
    var text: String { lines.joined(separator: "\n") + "\n" }

    /// Adds a line as it is.
    mutating func add(_ line: String) {
        lines.append(line)
    }

    /// Adds a line that holds a fact, with the questions about it on lines of their own above it.
    mutating func add<Value>(_ line: String, _ field: String, _ text: String, _ fact: Fact<Value>) {
        add(fact.remarks, field, fact.place, indent: line.prefix { $0 == " " }.count)
        add(line, field, text, at: fact.place)
    }

    /// Adds a line that holds a fact.
    mutating func add(_ line: String, _ field: String, _ text: String, at place: SourcePlace?) {
        lines.append(line)
        // An empty value was not found; the question above it says so.
        guard !text.isEmpty else { return }
        entries.append(ReportEntry(.found, field, text, source: place, target: lines.count))
    }

    /// Adds questions of the front matter.
    mutating func add(_ remarks: [Remark], _ field: String, _ place: SourcePlace?, indent: Int) {
        var seen = Set<String>()
        for remark in remarks where seen.insert(remark.message).inserted {
            lines.append(String(repeating: " ", count: indent) + "# review: " + Self.comment(remark.message))
            entry(remark, field, place)
        }
    }

    /// Adds a question of the text; blank lines have to stand round it.
    mutating func addTextQuestion(_ message: String, _ place: SourcePlace?) {
        let text = Self.comment(message).replacing("--", with: "– ").replacing(">", with: "›")
        lines.append("<!-- review: \(text) -->")
        entries.append(
            ReportEntry(.unsure, "text", Self.comment(message), source: place, target: lines.count))
    }

    /// Notes that a line holds words that the document has not.
    mutating func noteAddition(_ text: String, _ place: SourcePlace?) {
        entries.append(ReportEntry(.added, "text", text, source: place, target: lines.count))
    }

    private mutating func entry(_ remark: Remark, _ field: String, _ place: SourcePlace?) {
        entries.append(
            ReportEntry(
                remark.kind == .assumed ? .assumed : .unsure, field, remark.message, source: place,
                target: lines.count))
    }

    /// A question on one line, of bounded length.
    private static func comment(_ text: String) -> String {
        let line = text.collapsed
        return line.count <= 400 ? line : line.prefix(400) + "…"
    }
}
