import Testing

@testable import Preview

@Suite struct BurstTests {
    private let start = ContinuousClock.now
    private static let genk = "Content/regio/genk.md"
    private static let gone = "Content/regio/weg.md"
    private static let log = "Content/bestand/scan.log"

    private func changes(_ paths: String...) -> WatchedChanges { WatchedChanges(paths: Set(paths)) }

    private func burst(after reports: [(milliseconds: Int, paths: [String])]) -> Burst {
        var burst = Burst(root: "/nowhere") { $0 != Self.gone }
        for report in reports {
            burst.noteReport(
                of: WatchedChanges(paths: Set(report.paths)), at: start + .milliseconds(report.milliseconds))
        }
        return burst
    }

    private func pause(_ burst: Burst, _ changes: WatchedChanges, at milliseconds: Int) -> Duration {
        burst.pause(after: changes, at: start + .milliseconds(milliseconds))
    }

    @Test func servesTheSaveOfOneFileAfterABreath() {
        #expect(pause(burst(after: []), changes(Self.genk), at: 0) == Burst.breath)
        #expect(pause(burst(after: [(0, [Self.genk])]), changes(Self.genk), at: 50) == Burst.breath)
        #expect(
            pause(burst(after: [(0, ["Content/programma.md"])]), changes(Self.genk), at: 400) == Burst.breath)
    }

    @Test func waitsForWhatIsMoreThanASave() {
        let many = WatchedChanges(paths: Set((1...6).map { "Content/regio/r\($0).md" }))
        #expect(pause(burst(after: []), many, at: 0) == Burst.quiet)
        #expect(pause(burst(after: []), WatchedChanges(isUnknown: true), at: 0) == Burst.quiet)
        #expect(
            pause(burst(after: [(0, ["Content/programma.md"])]), changes(Self.genk), at: 50) == Burst.quiet)
    }

    @Test func waitsForWhatMayComeBack() {
        #expect(pause(burst(after: []), changes(Self.gone), at: 0) == Burst.quiet)
        #expect(pause(burst(after: []), changes(Self.genk, Self.gone), at: 0) == Burst.quiet)
    }

    /// A log that is written twenty times a second is not the beginning of a checkout.
    @Test func doesNotTakeALogForABurst() {
        let reports = (0..<20).map { (milliseconds: $0 * 50, paths: [Self.log]) }
        #expect(pause(burst(after: reports), changes(Self.genk), at: 960) == Burst.breath)
        #expect(pause(burst(after: reports), changes(Self.genk, Self.log), at: 960) == Burst.breath)
        // Of a checkout, each file is written once, with a log beside it too.
        let checkout = reports + [(milliseconds: 955, paths: ["Content/programma.md"])]
        #expect(pause(burst(after: checkout), changes(Self.genk), at: 960) == Burst.quiet)
        // A log that fell silent is forgotten.
        #expect(pause(burst(after: reports), changes(Self.log, Self.genk), at: 5000) == Burst.breath)
    }
}
