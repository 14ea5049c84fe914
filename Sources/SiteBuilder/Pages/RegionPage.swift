import Markup
import Templates

/// `/regio/<slug>/`: the addendum of one region.
struct RegionPage: TemplateContext {
    var page: PageFrame
    var summary: String?
    var banner: DeadlineBanner
    /// The headings of the page, for its table of contents.
    var contents: [PageLink]
    var municipalities: [PageLink]
    /// The editor's note on the municipalities.
    var municipalityNote: String?
    var personas: [PageLink]
    var source: SourceLink?
    var updates: [UpdateItem]
    /// The day of the last correction; nil when there was none.
    var lastUpdate: HTML?
    /// What stands before the first challenge.
    var introduction: HTML
    var challenges: [ChallengeCard]
    /// What stands after the last challenge: local analysis, personas, other input.
    var sections: HTML
    var footnotes: HTML
    var timing: [TimingRow]
    /// The timing as a picture; nil without dates.
    var picture: TimelinePicture?
    var calendar: CalendarLink
    /// `Lokale contactpersoon`, or its plural.
    var contactTitle: String
    var contacts: [ContactCard]
    var submission: SubmissionBlock
    var previous: PageLink?
    var next: PageLink?
    /// Where its facts stand in its file; without lines on a page that is published.
    var lines = RegionLines()

    static let schema = TemplateSchema<RegionPage>([
        .record("page") { $0.page },
        .optionalText("summary") { $0.summary },
        .record("banner") { $0.banner },
        .list("contents") { $0.contents },
        .list("municipalities") { $0.municipalities },
        .optionalText("municipalityNote") { $0.municipalityNote },
        .list("personas") { $0.personas },
        .optionalRecord("source") { $0.source },
        .flag("hasUpdates") { !$0.updates.isEmpty },
        .list("updates") { $0.updates },
        .optionalHTML("lastUpdate") { $0.lastUpdate },
        .html("introduction") { $0.introduction },
        .list("challenges") { $0.challenges },
        .flag("hasRecognition") { $0.challenges.contains { $0.recognition != nil } },
        .html("sections") { $0.sections },
        .html("footnotes") { $0.footnotes },
        .list("timing") { $0.timing },
        .optionalRecord("picture") { $0.picture },
        .record("calendar") { $0.calendar },
        .text("contactTitle") { $0.contactTitle },
        .list("contacts") { $0.contacts },
        .record("submission") { $0.submission },
        .optionalRecord("previous") { $0.previous },
        .optionalRecord("next") { $0.next },
        .record("lines") { $0.lines },
    ])
}
