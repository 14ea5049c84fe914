import Testing

@testable import Preview

/// What the system does not tell is found, whatever it tells beside it.
@Suite struct WatchRestTests {
    private static let genk = "Content/regio/genk.md"
    private static let leuven = "Content/regio/leuven.md"

    private func look(
        _ rest: inout WatchRest, waiting: WatchedChanges = WatchedChanges(), isAlert: Bool = false
    ) -> Set<String> {
        let seen = rest.look()
        return rest.take(seen, waiting: waiting, isAlert: isAlert)
    }

    private func told(_ paths: String...) -> WatchedChanges { WatchedChanges(paths: Set(paths)) }

    @Test func findsWhatWasNotToldOnceItIsAtRest() {
        let disk = MemoryDisk([Self.genk])
        var rest = WatchRest(disk: disk.watched, pace: WatchRest.Pace())
        disk.write(Self.genk, 2)
        #expect(look(&rest) == [])
        disk.write(Self.genk, 3)
        #expect(look(&rest) == [])
        #expect(look(&rest) == [Self.genk])
        #expect(look(&rest) == [])
    }

    @Test func leavesWhatWasToldToTheSystem() {
        let disk = MemoryDisk([Self.genk])
        var rest = WatchRest(disk: disk.watched, pace: WatchRest.Pace())
        disk.write(Self.genk, 2)
        rest.note(told(Self.genk))
        for _ in 1...3 { #expect(look(&rest) == []) }
        #expect(!rest.isUntold)
    }

    /// A write through a map in memory tells nothing, also just after a save that was told.
    @Test func findsAnUntoldWriteBehindASaveThatWasTold() {
        let disk = MemoryDisk([Self.genk])
        var rest = WatchRest(disk: disk.watched, pace: WatchRest.Pace())
        disk.write(Self.genk, 2)
        rest.note(told(Self.genk))
        disk.write(Self.genk, 3)
        #expect(look(&rest) == [])
        #expect(look(&rest) == [Self.genk])
    }

    @Test func findsThatAFileWentUntoldBehindASave() {
        let disk = MemoryDisk([Self.genk])
        var rest = WatchRest(disk: disk.watched, pace: WatchRest.Pace())
        rest.note(told(Self.genk))
        disk.remove(Self.genk)
        #expect(look(&rest) == [])
        #expect(look(&rest) == [Self.genk])
    }

    /// A log that is written all the time always has something waiting.
    @Test func findsWhatWasNotToldWhileMuchIsTold() {
        let disk = MemoryDisk([Self.genk, Self.leuven])
        var rest = WatchRest(disk: disk.watched, pace: WatchRest.Pace())
        disk.write(Self.genk, 2)
        disk.write(Self.leuven, 2)
        #expect(look(&rest, waiting: told(Self.leuven)) == [])
        rest.note(told(Self.leuven))
        disk.write(Self.leuven, 3)
        #expect(look(&rest, waiting: told(Self.leuven)) == [Self.genk])
        rest.note(told(Self.leuven))
        #expect(look(&rest) == [])
        #expect(look(&rest) == [])
    }

    @Test func saysThatChangesGoUntoldWhenThatGoesOn() {
        let disk = MemoryDisk([Self.genk])
        var rest = WatchRest(disk: disk.watched, pace: WatchRest.Pace())
        for version in [2, 3] as [Int64] {
            #expect(!rest.isUntold)
            disk.write(Self.genk, version)
            #expect(look(&rest) == [])
            #expect(look(&rest) == [Self.genk])
        }
        #expect(rest.isUntold)
    }

    /// Some programs keep a file open for seconds while they write; the system tells of it at the end.
    @Test func forgetsASurpriseThatIsToldOfLater() {
        let disk = MemoryDisk([Self.genk])
        var rest = WatchRest(disk: disk.watched, pace: WatchRest.Pace())
        for version in [2, 4, 6] as [Int64] {
            disk.write(Self.genk, version)
            #expect(look(&rest) == [])
            #expect(look(&rest) == [Self.genk])
            disk.write(Self.genk, version + 1)
            rest.note(told(Self.genk))
        }
        #expect(!rest.isUntold)
    }

    /// Another time or other rights are found too, and are no reason to distrust the system.
    @Test func isNotSurprisedByAnotherTime() {
        let disk = MemoryDisk([Self.genk])
        var rest = WatchRest(disk: disk.watched, pace: WatchRest.Pace())
        for time in [2, 3, 4] as [Int64] {
            disk.touch(Self.genk, time)
            #expect(look(&rest) == [])
            #expect(look(&rest) == [Self.genk])
        }
        #expect(!rest.isUntold)
    }

    /// A project that was moved away and back twice is told of as well as before.
    @Test func isNotSurprisedByWhatChangedWhileItWasBlind() {
        let disk = MemoryDisk([Self.genk])
        var rest = WatchRest(disk: disk.watched, pace: WatchRest.Pace())
        for version in [2, 3, 4] as [Int64] {
            disk.write(Self.genk, version)
            #expect(look(&rest, isAlert: true) == [])
            #expect(look(&rest) == [Self.genk])
        }
        #expect(!rest.isUntold)
    }

    @Test func looksSeldomWhileAllIsWell() {
        let disk = MemoryDisk([Self.genk], cost: .milliseconds(10))
        let pace = WatchRest.Pace(calm: .seconds(2), alert: .milliseconds(100), rest: .seconds(1))
        var rest = WatchRest(disk: disk.watched, pace: pace)
        #expect(disk.time.duration(to: rest.next) == .seconds(2))
        #expect(look(&rest, isAlert: true) == [])
        // Twenty-five times as long as a look takes.
        #expect(disk.time.duration(to: rest.next) == .milliseconds(250))
        // What changed untold has to be at rest for longer where the system can be trusted.
        disk.write(Self.genk, 2)
        #expect(look(&rest) == [])
        #expect(disk.time.duration(to: rest.next) == .seconds(1))
    }
}
