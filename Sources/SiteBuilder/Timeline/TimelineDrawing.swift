import Markup
import Schedule

/// Draws rows on a scale as one `svg` element (SVG 2). The style sheet colours it.
struct TimelineDrawing {
    /// The heights of the parts, in pixels.
    private enum Height {
        /// The names of the months, and of the years below them.
        static let axis = 44
        /// The name of a region.
        static let title = 26
        static let lane = 24
        /// Below the last lane.
        static let foot = 10
    }

    /// A region with its signs in lanes.
    private typealias Row = (title: String, lanes: TimelineLanes)

    /// After so many regions the months are named again.
    private static let rowsPerAxis = 10
    /// Longer names are shortened, in characters: 28 of them fit beside the margins of a screen of 320 pixels.
    private static let longestTitle = 28

    private let scale: TimelineScale
    private var body = SVGWriter()
    private var height = 0
    /// Whether signs say what they are when a pointer is on them; beside a table of the same dates there is no need.
    private let hasTips: Bool

    /// The picture as HTML.
    ///
    /// - Parameter id: What the ids in it start with.
    static func svg(of rows: [TimelineRow], on scale: TimelineScale, id: String) -> HTML {
        var drawing = TimelineDrawing(scale: scale, hasTips: rows.count > 1)
        for start in stride(from: 0, to: rows.count, by: rowsPerAxis) {
            drawing.addBlock(
                rows[start..<min(start + rowsPerAxis, rows.count)].map { row in
                    (row.title, TimelineLanes(row.marks, scale: scale))
                })
        }
        let subject = rows.count == 1 ? rows[0].title : "\(rows.count) regio’s"
        return drawing.framed(subject: subject, id: id)
    }

    private init(scale: TimelineScale, hasTips: Bool) {
        self.scale = scale
        self.hasTips = hasTips
    }

    /// The element with what a screen reader says of it.
    private func framed(subject: String, id: String) -> HTML {
        let words = "Tijdlijn van \(scale.words). Dezelfde data staan op deze pagina ook in woorden."
        var content = SVGWriter.element(
            "title", [("id", "\(id)-titel")], content: HTML(text: "Timing van \(subject)"))
        content.append(SVGWriter.element("desc", [("id", "\(id)-uitleg")], content: HTML(text: words)))
        content.append(body.html)
        return SVGWriter.element(
            "svg",
            [
                ("class", "timeline__picture"), ("role", "img"),
                ("aria-labelledby", "\(id)-titel \(id)-uitleg"), ("width", "100%"), ("height", "\(height)"),
            ], content: content)
    }

    /// Some regions below an axis of their own.
    private mutating func addBlock(_ rows: [Row]) {
        let end = rows.reduce(height + Height.axis) { $0 + Self.height(of: $1) }
        addAxis(to: end)
        height += Height.axis
        for row in rows {
            addRow(row)
            height += Self.height(of: row)
        }
    }

    private static func height(of row: Row) -> Int {
        Height.title + row.lanes.count * Height.lane + Height.foot
    }

    /// A line down at each named month, with its name at the top.
    private mutating func addAxis(to bottom: Int) {
        for label in scale.labels {
            let x = Self.percent(label.place)
            body.lineBreak()
            body.element(
                "line",
                [
                    ("class", "timeline__grid"), ("x1", x), ("y1", "\(height + 8)"), ("x2", x),
                    ("y2", "\(bottom)"),
                ])
            addLabel(
                scale.step < 12 ? DutchWording().shortMonth(label.month) : String(label.month.year), x,
                height + 19)
            if label.hasYear, scale.step < 12 {
                addLabel(String(label.month.year), x, height + 35)
            }
        }
    }

    private mutating func addRow(_ row: Row) {
        body.lineBreak()
        body.element(
            "line",
            [
                ("class", "timeline__rule"), ("x1", "0"), ("y1", "\(height)"), ("x2", "100%"),
                ("y2", "\(height)"),
            ])
        let title =
            row.title.count > Self.longestTitle
            ? row.title.prefix(Self.longestTitle - 1) + "…" : row.title[...]
        body.element(
            "text", [("class", "timeline__region"), ("x", "0"), ("y", "\(height + 19)")],
            content: HTML(text: String(title)))
        // What is certain comes last, so that it is hidden by nothing.
        for (mark, lane) in row.lanes.marks where mark.shape == .stretch { addBar(mark, y: middle(of: lane)) }
        let signs = row.lanes.marks.filter { $0.mark.kind != .open }
        addSigns(signs.filter { $0.mark.shape == .reserve })
        addSigns(signs.filter { $0.mark.shape != .reserve })
    }

    /// Signs that say the same, as those of the days of one step do, say it together.
    private mutating func addSigns(_ signs: [(mark: TimelineMark, lane: Int)]) {
        var rest = signs[...]
        while let first = rest.first {
            let alike = rest.prefix { $0.mark.title == first.mark.title }
            rest = rest.dropFirst(alike.count)
            guard hasTips, alike.count > 1 else {
                for (mark, lane) in alike { body.append(sign(mark, y: middle(of: lane), tip: tip(mark))) }
                continue
            }
            var content = tip(first.mark)
            for (mark, lane) in alike { content.append(sign(mark, y: middle(of: lane), tip: HTML())) }
            body.element("g", [], content: content)
        }
    }

    private func middle(of lane: Int) -> Int {
        height + Height.title + lane * Height.lane + Height.lane / 2
    }

    private mutating func addBar(_ mark: TimelineMark, y: Int) {
        let isOpen = mark.kind == .open
        body.element(
            "rect",
            [
                ("class", "timeline__bar" + (isOpen ? " timeline__bar--open" : "")),
                ("x", Self.percent(scale.place(mark.start))), ("y", "\(isOpen ? y - 6 : y - 4)"),
                ("width", Self.percent(scale.place(mark.end) - scale.place(mark.start))),
                ("height", isOpen ? "12" : "8"),
            ], content: isOpen ? tip(mark) : HTML())
    }

    /// The sign of a stretch stands in its middle, and says what it is.
    private func sign(_ mark: TimelineMark, y: Int, tip: HTML) -> HTML {
        var content = tip
        content.append(TimelineSigns.tail(mark.shape))
        content.append(TimelineSigns.sign(mark.kind, isHollow: mark.isHollow))
        return SVGWriter.element(
            "svg",
            [
                ("x", Self.percent(scale.place((mark.start + mark.end) / 2))), ("y", "\(y)"),
            ], content: content)
    }

    /// The name of a month or year, a little to the right of its line.
    private mutating func addLabel(_ text: String, _ x: String, _ y: Int) {
        body.element("text", [("x", x), ("y", "\(y)"), ("dx", "4")], content: HTML(text: text))
    }

    /// What a pointer shows.
    private func tip(_ mark: TimelineMark) -> HTML {
        hasTips ? SVGWriter.element("title", [], content: HTML(text: mark.title)) : HTML()
    }

    /// `41.2%`, to two decimals.
    private static func percent(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = hundredths % 100
        guard rest != 0 else { return "\(hundredths / 100)%" }
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
