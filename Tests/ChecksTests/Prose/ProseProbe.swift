import Content
import Diagnostics
import Schedule
import Testing

@testable import Checks

/// Shows the rules about prose a text below fixed facts: launched on 21 April 2023, deadline 1 June 2023 at 23.59,
/// assessment in week 23, pitches on 19 and 21 June, decision before 14 July, right of reply until 28 July, matching
/// on 26 June, an own step “Infosessie” on 11 May at 14.00. The programme has another region, Molendorp.
enum ProseProbe {
    /// What the rules about dates in texts find in a body, as `identifier: words`.
    static func findings(_ body: String) throws -> [String] {
        let source = SourceText(path: "Content/regio/proef.md", bytes: Array(body.utf8))
        var text = RegionText()
        text.source = source
        let settings = CheckSettings(
            now: Instant(secondsSinceEpoch: 0),
            programme: ProgrammeSettings(regions: [try region("Molendorp")]))
        let made = RegionSubject(try region("Proef"), text, settings)
        let subject = try #require(made)
        var report = RuleReport(source)
        for text in subject.texts {
            for rule in Rules.ofTexts { rule.check(text, &report) }
        }
        ProseDateRule.check(subject, &report)
        ProseTimeRule.check(subject, &report)
        return report.diagnostics.map { finding in
            guard let span = finding.location?.span, let line = source.line(span.line) else {
                return finding.identifier
            }
            let start = line.unicodeScalars.dropFirst(span.column - 1).prefix(span.length)
            return "\(finding.identifier): \(String(start))"
        }
    }

    private static func region(_ title: String) throws -> Region {
        func day(_ month: Int, _ day: Int) throws -> CivilDate {
            try #require(CivilDate(year: 2023, month: month, day: day))
        }
        let week = try #require(ISOWeek(year: 2023, week: 23))
        let last = try #require(CivilTime(hour: 23, minute: 59))
        let two = try #require(CivilTime(hour: 14, minute: 0))
        let schedule = try Schedule([
            Milestone(key: .launch, when: .day(try day(4, 21))),
            Milestone(key: .deadline, when: .moment(try day(6, 1), last)),
            Milestone(key: .assessment, when: .weeks(week, week)),
            Milestone(key: .pitches, when: .days([try day(6, 19), try day(6, 21)], optional: [])),
            Milestone(key: .decision, when: .before(Bound(try day(7, 14)))),
            Milestone(key: .rebuttal, when: .after(.decision, days: 14)),
            Milestone(key: .matching, when: .day(try day(6, 26))),
            Milestone(
                key: MilestoneKey(rawValue: "infosessie"), label: "Infosessie",
                when: .moment(try day(5, 11), two)),
        ])
        return Region(
            slug: Slug(fromName: title), title: title, municipalities: [],
            challenges: [], schedule: schedule, contacts: [], submission: Submission(),
            text: TextReference(
                path: "Content/regio/proef.md", bodyOffset: 0, fingerprint: FileFingerprint(of: [])))
    }
}
