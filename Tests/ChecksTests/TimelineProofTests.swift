import Foundation
import Testing

@testable import Checks

/// The proof that pages agree with the schedule fails where a template makes them disagree.
@Suite struct TimelineProofTests {
    @Test func aSoundThemePasses() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        let result = try await project.check(at: "2023-05-20T12:00:00Z", timeline: true)
        #expect(result.report.diagnostics.isEmpty)
        #expect(result.provedChanges == 9)
    }

    @Test func theRealRegionsPass() async throws {
        let project = try TestProject(content: TestProject.repository.appending(path: "Content"))
        defer { project.remove() }
        let result = try await project.check(at: "2023-05-20T12:00:00Z", timeline: true)
        #expect(result.report.diagnostics.filter { $0.identifier == "timeline.wrong" }.map(\.message) == [])
    }

    /// A theme that was tampered with, and a message that the proof then gives.
    struct Sabotage: Sendable, CustomTestStringConvertible {
        let template: String
        let words: String
        let others: String
        let message: String
        var testDescription: String { "\(template): \(words)" }
    }

    static let before =
        "Indienen kan van vrijdag 21 april tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd"
    static let sentence =
        "Kandidaturen kunnen worden ingediend vanaf vrijdag 21 april 2023 tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd"
    static let start = "built for 2023-04-20 23:59:59, "

    static let sabotages = [
        Sabotage(
            template: "deadline-banner", words: "<p class=\"deadline__sentence\">{{{sentence}}}</p>\n",
            others: "",
            message: "\(start)the page of Buur does not say “\(sentence)” above its first part"),
        Sabotage(
            template: "deadline-banner", words: "{{{sentence}}}",
            others: "<span hidden>{{{sentence}}}</span>",
            message: "\(start)the page of Buur does not say “\(sentence)” above its first part"),
        Sabotage(
            template: "deadline-banner", words: " data-status", others: "",
            message: "\(start)the page of Buur has no place with data-status above its first part"),
        Sabotage(
            template: "deadline-banner", words: "{{^closed}}Deadline{{/closed}}",
            others: "{{^closed}}Open{{/closed}}",
            message: "\(start)the page of Buur says “Open” without a script"),
        Sabotage(
            template: "submission", words: "{{{sentence}}}", others: "Op tijd.",
            message: "\(start)the page of Buur does not say “\(sentence)” in the part indienen"),
        Sabotage(
            template: "region", words: "{{{banner.deadline}}}", others: "1 juni",
            message: "\(start)the page of Buur does not say “\(before)” in the part samenvatting"),
        Sabotage(
            template: "region", words: " data-timeline='{{{banner.timeline}}}'", others: "",
            message: "\(start)the page of Buur has no data-timeline"),
        Sabotage(
            template: "region", words: " data-timeline='{{{banner.timeline}}}'",
            others: " data-timeline='[[0,\"open\",\"Open\"]]'",
            message:
                "\(start)the page of Buur, read on 2023-04-20 23:59:59, gives the phase open where it is announced"
        ),
        Sabotage(
            template: "region", words: "{{#banner.isClosed}} data-phase=\"closed\"{{/banner.isClosed}}",
            others: "",
            message: "built for 2023-06-02 00:00, the page of Buur has no data-phase=\"closed\""),
        Sabotage(
            template: "timing", words: "{{{when}}}", others: "binnenkort",
            message:
                "\(start)the page of Buur does not say “Lancering addendum: vrijdag 21 april 2023” in the part timing"
        ),
        Sabotage(
            template: "region-status", words: "{{{banner.deadline}}}", others: "Op tijd.",
            message: "\(start)the home page does not say “\(before)” for Buur"),
        Sabotage(
            template: "region-status", words: "{{{banner.deadline}}}", others: "Op tijd.",
            message: "\(start)the page of the persona Jeroen does not say “\(before)” for Buur"),
        Sabotage(
            template: "region-card", words: "{{#banner.isClosed}} data-phase=\"closed\"{{/banner.isClosed}}",
            others: " data-phase=\"open\"",
            message: "\(start)the home page has data-phase=\"open\" for Buur without a script"),
        Sabotage(
            template: "region-status", words: "{{#banner.isClosed}}Afgesloten{{/banner.isClosed}}",
            others: "Open",
            message: "\(start)the home page says “Open” for Buur without a script"),
        Sabotage(
            template: "region-card", words: "{{>region-status}}",
            others: "{{>region-status}}<em>Laatste dag</em>",
            message: "\(start)the home page says “Laatste dag” for Buur without a script"),
        Sabotage(
            template: "region-card", words: " data-timeline='{{{banner.timeline}}}'",
            others: " data-timeline='[[0,\"open\",\"Open\"],[1685656800,\"closed\",\"Afgesloten\"]]'",
            message:
                "\(start)the home page, for Buur, read on 2023-04-20 23:59:59, gives the phase open where it is announced"
        ),
        Sabotage(
            template: "home", words: "data-list=\"current\"", others: "data-list=\"closed\"",
            message: "\(start)the home page has Buur in the list closed"),
        Sabotage(
            template: "home", words: "<ul class=\"region-list\" data-list=\"current\">",
            others: "<h3>Open</h3><ul class=\"region-list\" data-list=\"current\">",
            message: "\(start)the home page has Buur under the heading “Open”"),
        Sabotage(
            template: "home", words: "{{#closed}}\n{{>region-card}}\n{{/closed}}", others: "",
            message:
                "built for 2023-06-02 00:00, the home page does not say “\(before.replacing("kan", with: "kon"))” for Buur"
        ),
        Sabotage(
            template: "persona", words: "{{>region-status}}", others: "",
            message: "\(start)the page of the persona Jeroen does not say “\(before)” for Buur"),
        Sabotage(
            template: "persona", words: " data-timeline='{{{banner.timeline}}}'", others: "",
            message: "\(start)the page of the persona Jeroen has no data-timeline around the deadline of Buur"
        ),
        Sabotage(
            template: "calendar", words: "{{>calendar-entries}}", others: "",
            message:
                "\(start)the calendar page does not list “Lancering addendum” of Buur under “vrijdag 21 april 2023”"
        ),
        Sabotage(
            template: "calendar-entries", words: "{{{when}}}", others: "1 januari 2020",
            message:
                "\(start)the calendar page does not list “Lancering addendum” of Buur under “vrijdag 21 april 2023”"
        ),
        Sabotage(
            template: "region", words: ">{{page.title}}</h1>", others: ">Oproep</h1>",
            message: "\(start)the page of Buur does not name Buur in its h1"),
        Sabotage(
            template: "region-card", words: "{{name}}</a></h3>", others: "Proef</a></h3>",
            message: "\(start)the home page has no link Buur where it gives its deadline"),
        Sabotage(
            template: "deadline-banner", words: "{{{sentence}}}", others: "<s>{{{sentence}}}</s>",
            message: "\(start)the page of Buur does not say “\(sentence)” above its first part"),
        Sabotage(
            template: "deadline-banner", words: "<p class=\"deadline__sentence\">",
            others: "<p class=\"deadline__sentence\" aria-hidden=\"true\">",
            message: "\(start)the page of Buur does not say “\(sentence)” above its first part"),
        Sabotage(
            template: "region", words: " data-timeline='{{{banner.timeline}}}'",
            others: " data-timeline='[]' data-timeline='{{{banner.timeline}}}'",
            message: "\(start)the page of Buur"),
        Sabotage(
            template: "calendar",
            words:
                "<section class=\"month\" aria-labelledby=\"{{id}}\">\n<h3 id=\"{{id}}\">{{title}}</h3>\n{{>calendar-entries}}\n</section>",
            others:
                "<details><summary><h3 id=\"{{id}}\">{{title}}</h3> voorbij</summary>{{>calendar-entries}}</details>",
            message: "\(start)the calendar page says that april 2023 is over"),
    ]

    @Test(arguments: sabotages) func aThemeThatWasTamperedWithIsFound(_ sabotage: Sabotage) async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.replace(
            sabotage.words, with: sabotage.others, in: "Templates/\(sabotage.template).mustache")
        let result = try await project.check(at: "2023-05-20T12:00:00Z", timeline: true)
        let messages = result.report.diagnostics.filter { $0.identifier == "timeline.wrong" }.map(\.message)
        #expect(messages.contains { $0.hasPrefix(sabotage.message) }, "\(messages)")
    }

    /// All pages with one fault are one finding for each moment that is built for.
    @Test func faultsOfOneKindAreCounted() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.replace("{{{banner.deadline}}}", with: "Op tijd.", in: "Templates/region-status.mustache")
        let result = try await project.check(at: "2023-05-20T12:00:00Z", timeline: true)
        // Two regions: at first, and a second before and at the deadline.
        let messages = result.report.diagnostics.map(\.message)
        #expect(messages.count == 2)
        #expect(messages.first?.hasSuffix("for Buur (and 3 more like it)") == true)
    }

    @Test func oneWorkerAndFourFindTheSame() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.replace("{{{sentence}}}", with: "", in: "Templates/deadline-banner.mustache")
        let one = try await project.check(at: "2023-05-20T12:00:00Z", timeline: true, jobs: 1)
        let four = try await project.check(at: "2023-05-20T12:00:00Z", timeline: true, jobs: 4)
        #expect(one.report.diagnostics.map(\.message) == four.report.diagnostics.map(\.message))
        #expect(one.report.diagnostics.isEmpty == false)
    }
}
