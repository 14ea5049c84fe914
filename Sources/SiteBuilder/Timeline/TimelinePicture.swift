import Content
import Markup
import Templates

/// The timing of one or several regions as one picture, with its legend.
///
/// It is as wide as its place: what lies across is given in percent, so that words and signs keep their size on a
/// phone, on a wide screen and on paper. A list or table of the same dates must stand beside it.
struct TimelinePicture: TemplateContext {
    /// A sign and what it stands for.
    struct LegendItem: TemplateContext {
        var sign: HTML
        var label: String

        static let schema = TemplateSchema<LegendItem>([
            .html("sign") { $0.sign },
            .text("label") { $0.label },
        ])
    }

    /// The picture: an `svg` element.
    var svg: HTML
    var legend: [LegendItem]

    static let schema = TemplateSchema<TimelinePicture>([
        .html("svg") { $0.svg },
        .list("legend") { $0.legend },
    ])

    /// Draws all regions of a call; nil when none has a date, or when they are too many to read.
    init?(ofAll regions: [Region]) {
        guard Self.isThere(for: regions) else { return nil }
        self.init(of: regions.map { TimelineRow($0) }, id: "tijdlijn")
    }

    /// Whether there is a picture of all regions of a call.
    static func isThere(for regions: [Region]) -> Bool {
        regions.count <= CalendarLimit.drawnRegions && regions.contains { !TimelineRow($0).marks.isEmpty }
    }

    /// Draws rows; nil when none has a date.
    ///
    /// - Parameter id: What the ids of the picture start with, unique on its page: `tijdlijn`.
    init?(of rows: [TimelineRow], id: String) {
        let marks = rows.flatMap(\.marks)
        guard let scale = TimelineScale(marks) else { return nil }
        let shown = rows.filter { !$0.marks.isEmpty }
        svg = TimelineDrawing.svg(of: shown, on: scale, id: id)
        let kinds = TimelineMark.Kind.allCases.filter { kind in marks.contains { $0.kind == kind } }
        var items = kinds.map { LegendItem(sign: TimelineSigns.key($0), label: $0.label) }
        if marks.contains(where: { $0.shape == .stretch && $0.kind != .open }) {
            items.append(
                LegendItem(sign: TimelineSigns.stretchKey, label: "van de eerste tot de laatste dag"))
        }
        if marks.contains(where: { $0.shape == .noLaterThan || $0.shape == .noEarlierThan }) {
            items.append(
                LegendItem(
                    sign: TimelineSigns.hollowKey, label: "leeg teken: vóór, ten laatste op of vanaf die dag")
            )
        }
        if marks.contains(where: { $0.shape == .reserve }) {
            items.append(
                LegendItem(sign: TimelineSigns.reserveKey, label: "leeg teken zonder streepjes: zo nodig"))
        }
        legend = items
    }
}
