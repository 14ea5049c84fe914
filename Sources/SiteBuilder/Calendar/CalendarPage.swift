import Markup
import Templates

/// `/kalender/`: all dates of all regions.
struct CalendarPage: TemplateContext {
    /// A month and its dates.
    struct Month: TemplateContext {
        /// The id of its heading: `maand-2023-06`.
        var id: String
        /// `juni 2023`
        var title: String
        /// `12 data`
        var count: String
        /// Whether the month was over when the page was built; it cannot become untrue.
        var isPast: Bool
        var entries: [Entry]

        static let schema = TemplateSchema<Month>([
            .text("id") { $0.id },
            .text("title") { $0.title },
            .text("count") { $0.count },
            .flag("isPast") { $0.isPast },
            .list("entries") { $0.entries },
        ])
    }

    /// A date, and the steps that share it.
    struct Entry: TemplateContext {
        /// When it is, with machine-readable dates.
        var when: HTML
        /// Whether the day is used only if it is needed.
        var isReserve: Bool
        var steps: [Step]

        static let schema = TemplateSchema<Entry>([
            .html("when") { $0.when },
            .flag("isReserve") { $0.isReserve },
            .list("steps") { $0.steps },
        ])
    }

    /// A step, and the regions in which it takes place on one date.
    struct Step: TemplateContext {
        /// The name of the step: `Pitches en jury`.
        var title: String
        var isDeadline: Bool
        var isWithdrawn: Bool
        var regions: [PageLink]

        static let schema = TemplateSchema<Step>([
            .text("title") { $0.title },
            .flag("isDeadline") { $0.isDeadline },
            .flag("isWithdrawn") { $0.isWithdrawn },
            .list("regions") { $0.regions },
        ])
    }

    /// A region and those of its steps that have no last day.
    struct Undated: TemplateContext {
        var region: PageLink
        var steps: [TimingRow]

        static let schema = TemplateSchema<Undated>([
            .record("region") { $0.region },
            .list("steps") { $0.steps },
        ])
    }

    var page: PageFrame
    /// The timing of all regions as a picture; nil without dates or with too many regions.
    var picture: TimelinePicture?
    /// Why there is no picture, when there are too many regions for one.
    var pictureLimit: String?
    /// What is left out, when there are too many regions to list every date.
    var listLimit: String?
    var months: [Month]
    var undated: [Undated]
    var subscription: CalendarLink

    static let schema = TemplateSchema<CalendarPage>([
        .record("page") { $0.page },
        .optionalRecord("picture") { $0.picture },
        .optionalText("pictureLimit") { $0.pictureLimit },
        .optionalText("listLimit") { $0.listLimit },
        .flag("hasMonths") { !$0.months.isEmpty },
        .flag("isOver") { !$0.months.isEmpty && $0.undated.isEmpty && $0.months.allSatisfy(\.isPast) },
        .list("months") { $0.months },
        .flag("hasUndated") { !$0.undated.isEmpty },
        .list("undated") { $0.undated },
        .record("subscription") { $0.subscription },
    ])
}
