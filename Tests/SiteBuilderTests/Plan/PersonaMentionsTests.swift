import Content
import Schedule
import Testing

@testable import SiteBuilder

@Suite struct PersonaMentionsTests {
    @Test func oneNameInSeveralSpellingsIsOnePersona() throws {
        let regions = [
            try region([["Roy"], ["An-Sofie", "Roy"]]), try region([["Marcel"]]),
            try region([["An Sofie"], ["an-sofie"]]),
        ]
        let order = RegionOrder(regions, at: Instant(secondsSinceEpoch: 0))
        let mentions = PersonaMentions.all(in: regions, order: order)
        let an = mentions[Slug(fromName: "An-Sofie")]
        #expect(an?.regions == [0, 2])
        #expect(an.map { Set($0.spellings) } == ["An-Sofie", "An Sofie", "an-sofie"])
        #expect(mentions[Slug(fromName: "Roy")]?.regions == [0])
        #expect(mentions.count == 3)
    }

    private func region(_ personas: [[String]]) throws -> Region {
        Region(
            slug: Slug(fromName: "a"), title: "A", municipalities: [],
            challenges: personas.enumerated().map { Challenge(number: $0 + 1, personas: $1) },
            schedule: try Schedule([]), contacts: [], submission: Submission(),
            text: TextReference(path: "a.md", bodyOffset: 0, fingerprint: FileFingerprint(of: [])))
    }
}
