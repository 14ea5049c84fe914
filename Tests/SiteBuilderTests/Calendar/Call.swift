import Content
import Schedule

@testable import SiteBuilder

/// Invented regions for tests of calendars, written as region files write them.
enum Call {
    /// A region with steps such as `("deadline", "2023-06-01 23:59")`.
    static func region(
        _ title: String, _ steps: [(String, String)], withdrawn: Set<String> = [],
        updates: [String] = [], aliases: [String] = []
    ) throws -> Region {
        let milestones = try steps.map { key, when in
            Milestone(
                key: MilestoneKey(rawValue: key), when: try date(when), text: "vraag het aan Ans Geheim",
                note: "of bel 0475 82 71 05", withdrawn: withdrawn.contains(key))
        }
        return Region(
            slug: Slug(fromName: title), title: title, municipalities: [],
            challenges: [Challenge(number: 1, personas: ["Roy"])], schedule: try Schedule(milestones),
            contacts: [Contact(name: "Ans Geheim", email: "ans@geheim.be")],
            submission: Submission(email: "ans@geheim.be"),
            updates: try updates.map { Update(date: try day($0), change: "Ans Geheim past de datum aan.") },
            aliases: aliases.map { Slug(fromName: $0) }, text: text)
    }

    /// What a site of these regions draws on.
    static func site(
        _ regions: [Region], at now: String = "2023-05-20T12:00:00Z", baseURL: String? = nil
    ) throws -> SiteContext {
        let programme = Programme(
            title: "Proefoproep", regions: regions,
            personas: [Persona(slug: Slug(fromName: "Roy"), name: "Roy")],
            pages: [], municipalities: [], body: text)
        guard let instant = Instant(iso: now) else { throw NoDate() }
        return SiteContext(
            programme: programme, now: instant, baseURL: try baseURL.map { try BaseURL($0) },
            banners: [])
    }

    /// `[a, b]` is a list of days, anything else one date.
    private static func date(_ text: String) throws -> When {
        guard text.first == "[" else { return try When.parse(text) }
        return try .days(
            text.dropFirst().dropLast().split(separator: ",").map { try day(String($0.drop { $0 == " " })) },
            optional: [])
    }

    private static func day(_ text: String) throws -> CivilDate {
        guard case .days(let days, optional: _) = try When.parse(text), days.count == 1 else {
            throw NoDate()
        }
        return days[0]
    }

    private struct NoDate: Error {}

    private static let text = TextReference(
        path: "Content/regio/dal.md", bodyOffset: 0, fingerprint: FileFingerprint(of: []))
}
