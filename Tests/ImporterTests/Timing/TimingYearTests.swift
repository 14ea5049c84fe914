import Testing

@testable import Importer

/// The year of dates without one.
@Suite struct TimingYearTests {
    @Test(arguments: [
        ("Deadline 5 mei 2025", "Cijfers van 2021", 2025, false),
        ("Week 20 en 21 van 2025", "", 2025, false), ("In juni 2025", "", 2025, false),
        ("Deadline 5 mei 2025, beslissing 3 januari 2026", "op 1 mei 2024", nil, false),
        ("Deadline 5 mei in het loket, 2018 Antwerpen", "", nil, false),
        ("Deadline 5 mei in 2030 Antwerpen", "Opgemaakt op 3 maart 2025", 2025, true),
        ("Deadline 5 mei", "Volgens cijfers van 2021 zijn er 2400 werkzoekenden", nil, false),
        ("Timing van 2025", "op 1 mei 2024", 2025, true), ("Deadline 5 mei", "", nil, false),
    ])
    func years(timing: String, other: String, year: Int?, isUncertain: Bool) {
        let found = TimingYear(timing: [timing], all: [timing, other])
        #expect(found.value == year)
        #expect(found.isUncertain == isUncertain)
    }

    private func reader(_ timing: [String], _ other: String) -> TimingReader {
        let blocks = (timing + [other]).enumerated().map { index, line in
            Block(
                kind: .paragraph, text: line,
                lines: [SourceLine(place: SourcePlace(line: index + 1), text: line)])
        }
        return TimingReader([
            Section(role: nil, heading: nil, blocks: blocks.suffix(1)),
            Section(role: .timing, heading: nil, blocks: blocks.dropLast()),
        ])
    }

    @Test func aYearFromElsewhereIsAsked() {
        let steps = reader(["Lancering: 3 maart", "Deadline: 5 mei 2025"], "op 1 mei 2024").steps
        #expect(steps.map(\.when.notation) == ["2025-03-03", "2025-05-05"])
        #expect(!steps.contains { step in step.remarks.contains { $0.message.contains("stands elsewhere") } })
        let others = reader(["Deadline: 5 mei"], "Opgemaakt op 3 maart 2025").steps
        #expect(others.map(\.when.notation) == ["2025-05-05"])
        #expect(
            others[0].remarks.contains { $0.message.contains("2025 stands elsewhere: is it this one's?") })
    }
}
