/// The words and figures of a chart of Word (ISO/IEC 29500, DrawingML charts), as they were when it was last drawn.
struct ChartParagraphs {
    /// What a value is in a series.
    private enum Part {
        case name
        case category
        case value
    }

    private var series: [PackageParagraph] = []
    private var part: Part?
    private var isValue = false
    private var isFormat = false
    /// The number of the category or value that is being read.
    private var index = 0
    private var name = ""
    private var categories: [Int: String] = [:]
    private var values: [Int: String] = [:]
    private var isPercentage = false

    /// The paragraphs of the title and the axes, and one for each series: `Herkenbaarheid: minder 5%, meer 60%`.
    static func read(_ bytes: [UInt8]) -> [PackageParagraph] {
        var reader = ChartParagraphs()
        var scanner = XMLScanner(bytes)
        while let event = scanner.next() {
            switch event {
            case .start(let name): reader.start(name, scanner)
            case .end(let name): reader.end(name)
            case .text(let text): reader.add(text)
            }
        }
        return WordParagraphs.read(bytes) + reader.series
    }

    private mutating func start(_ element: String, _ scanner: XMLScanner) {
        switch element {
        case "c:ser": (name, categories, values, isPercentage) = ("", [:], [:], false)
        case "c:tx": part = .name
        case "c:cat", "c:xVal": part = .category
        case "c:val", "c:yVal": part = .value
        case "c:pt": index = scanner.attribute("idx").flatMap { Int($0) } ?? 0
        case "c:v": isValue = true
        case "c:formatCode": isFormat = true
        default: break
        }
    }

    private mutating func end(_ element: String) {
        switch element {
        case "c:ser": close()
        case "c:tx", "c:cat", "c:xVal", "c:val", "c:yVal": part = nil
        case "c:v": isValue = false
        case "c:formatCode": isFormat = false
        default: break
        }
    }

    private mutating func add(_ text: String) {
        if isFormat, part == .value, text.contains("%") { isPercentage = true }
        guard isValue else { return }
        switch part {
        case .name: name += text
        case .category: categories[index, default: ""] += (categories[index] == nil ? "" : " ") + text
        case .value: values[index, default: ""] += text
        case nil: break
        }
    }

    private mutating func close() {
        let points = Set(categories.keys).union(values.keys).sorted().map { point in
            [categories[point]?.collapsed, values[point].map(figure)].compactMap { $0 }.joined(separator: " ")
        }
        let starts = points.isEmpty ? [0] : Array(stride(from: 0, to: points.count, by: Self.mostPoints))
        for start in starts {
            let part = points.dropFirst(start).prefix(Self.mostPoints).joined(separator: ", ")
            let text = [name.collapsed, part].filter { !$0.isEmpty }.joined(separator: ": ")
            if !text.isEmpty { series.append(PackageParagraph(text: text)) }
        }
    }

    /// How many points stand in one paragraph, which may not be longer than a document's lines.
    private static let mostPoints = 100

    /// `0.6` of a chart in percentages is 60%.
    private func figure(_ value: String) -> String {
        guard let number = Double(value), abs(number) < 1_000_000 else { return value.collapsed }
        let tenths = (number * (isPercentage ? 1000 : 10)).rounded()
        let isExact = isPercentage || abs(number * 10 - tenths) < 0.000_001
        guard isExact else { return value.collapsed }
        let whole = Int(tenths) / 10
        let rest = abs(Int(tenths)) % 10
        let sign = tenths < 0 && whole == 0 ? "-" : ""
        return sign + (rest == 0 ? "\(whole)" : "\(whole),\(rest)") + (isPercentage ? "%" : "")
    }
}
