import Schedule
import Testing

@Suite struct DutchStatusTests {
    private let wording = DutchWording()

    private func statuses(launch: String, deadline: String, days: Int = 7) throws -> [StatusWords] {
        let schedule = try Schedule([
            Milestone(key: .launch, when: try When.parse(launch)),
            Milestone(key: .deadline, when: try When.parse(deadline)),
        ])
        return StatusPeriod.timeline(schedule, closingSoonDays: days).map { wording.status($0, of: schedule) }
    }

    @Test func everyPhaseUpToTheDeadline() throws {
        let words = try statuses(launch: "2023-04-21", deadline: "2023-06-01 23:59")
        #expect(
            words.map(\.text) == [
                "Opent op vrijdag 21 april 2023", "Open – nog # dagen", "Nog # dagen",
                "Sluit vandaag om 23.59 uur, Belgische tijd",
                "Afgesloten op donderdag 1 juni 2023 om 23.59 uur",
            ])
        #expect(words.map(\.oneDay) == [nil, "Open – nog 1 dag", "Nog 1 dag", nil, nil])
    }

    @Test(arguments: [
        ("2023-04-21 09:30", "Opent op vrijdag 21 april 2023 om 9.30 uur"),
        ("from 2023-04-21", "Opent ten vroegste op vrijdag 21 april 2023"),
        ("2023-W16", "Opent in week 16 van 2023 (17 tot en met 23 april)"),
        (
            "2023-04-17 / 2023-04-21",
            "Opent in de periode van maandag 17 tot en met vrijdag 21 april 2023"
        ),
        ("by 2023-04-21", "Opent ten laatste op vrijdag 21 april 2023"),
        ("before 2023-04-21", "Opent vóór vrijdag 21 april 2023"),
        ("tba", "Aangekondigd"),
    ])
    func launches(launch: String, words: String) throws {
        #expect(try statuses(launch: launch, deadline: "2023-06-01").first?.text == words)
    }

    @Test(arguments: [
        ("2023-06-01", "Sluit vandaag om 24.00 uur, Belgische tijd", "Afgesloten op donderdag 1 juni 2023"),
        (
            "before 2023-06-01 17:00", "Sluit vandaag om 17.00 uur, Belgische tijd",
            "Afgesloten op donderdag 1 juni 2023 om 17.00 uur"
        ),
        (
            "before 2023-06-01", "Sluit vandaag om 24.00 uur, Belgische tijd",
            "Afgesloten op woensdag 31 mei 2023"
        ),
    ])
    func deadlines(deadline: String, today: String, closed: String) throws {
        let words = try statuses(launch: "2023-04-21", deadline: deadline).map(\.text)
        #expect(words.suffix(2) == [today, closed])
    }

    @Test func withoutADeadline() throws {
        #expect(
            try statuses(launch: "2023-04-21", deadline: "tba").map(\.text) == ["Deadline nog te bepalen"])
    }

    @Test(
        arguments: [
            (
                MilestoneKey.assessment, "2023-W23 / 2023-W24", nil,
                "Volgens de planning worden de projectvoorstellen beoordeeld in week 23 en week 24 van 2023 "
                    + "(5 tot en met 18 juni)."
            ),
            (
                .assessment, "2023-09-04 / 2023-09-08", nil,
                "Volgens de planning worden de projectvoorstellen beoordeeld van maandag 4 tot en met vrijdag "
                    + "8 september 2023."
            ),
            (
                .pitches, "2023-06-19", nil,
                "Volgens de planning zijn de pitches voor de jury op maandag 19 juni 2023."
            ),
            (
                .pitches, "from 2023-06-28", nil,
                "Volgens de planning zijn de pitches voor de jury vanaf woensdag 28 juni 2023."
            ),
            (
                .decision, "before 2023-07-15", nil,
                "Volgens de planning wordt de beslissing meegedeeld vóór zaterdag 15 juli 2023."
            ),
            (
                .decision, "2023-07-14 12:00", nil,
                "Volgens de planning wordt de beslissing meegedeeld op vrijdag 14 juli 2023 om 12.00 uur."
            ),
            (
                .rebuttal, "deadline + 14 days", nil,
                "Volgens de planning wordt het weerwoord ontvangen en beoordeeld op donderdag 15 juni 2023."
            ),
            (
                .rebuttal, "before 2023-07-20", "Ontvangen van wederwoord",
                "Volgende stap volgens de planning: Ontvangen van wederwoord, vóór donderdag 20 juli 2023."
            ),
            (
                .matching, "2023-06-19", nil,
                "Volgende stap volgens de planning: Lokale matching-momenten, maandag 19 juni 2023."
            ),
        ] as [(MilestoneKey, String, String?, String)])
    func plannedSteps(key: MilestoneKey, when: String, label: String?, sentence: String) throws {
        let step = Milestone(key: key, label: label, when: try When.parse(when))
        let schedule = try Schedule([
            Milestone(key: .deadline, when: try When.parse("2023-06-01 23:59")), step,
        ])
        #expect(wording.planned(step, in: schedule) == sentence)
    }
}
