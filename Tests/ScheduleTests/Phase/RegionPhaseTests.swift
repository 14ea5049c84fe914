import Schedule
import Testing

@Suite struct RegionPhaseTests {
    @Test(arguments: Region.allCases)
    func timelineOfTheCall(region: Region) throws {
        let changes = Phase.timeline(try region.schedule()).map { change in
            let civil = change.start.map(Brussels.civil)
            #expect(civil?.second ?? 0 == 0)
            return "\(civil.map { "\($0.date) \($0.time)" } ?? "–") \(change.phase)"
        }
        #expect(changes == region.expected)
    }

    @Test(arguments: Region.allCases)
    func oneSecondOneMinuteAndOneDayAroundEveryChange(region: Region) throws {
        let schedule = try region.schedule()
        let changes = try region.expected.map { line in
            let words = line.split(separator: " ").map(String.init)
            let start =
                words.count == 3 ? try brussels("\(words[0]) \(words[1])") : Instant(secondsSinceEpoch: .min)
            return (start: start, phase: try #require(Phase(rawValue: words.last ?? "")))
        }
        for change in changes.dropFirst() {
            for distance: Int64 in [-86_400, -3600, -60, -1, 0, 1, 60, 3600, 86_400] {
                let now = change.start.adding(seconds: distance)
                let expected = changes.last { $0.start <= now }
                #expect(Phase.at(now, schedule) == expected?.phase, "\(now)")
                #expect(
                    Phase.nextChange(after: now, schedule) == changes.first { $0.start > now }?.start,
                    "\(now)")
            }
        }
    }

    @Test(arguments: Region.allCases)
    func theLastMinuteIsStillInTime(region: Region) throws {
        let schedule = try region.schedule()
        let deadline = try #require(schedule.deadline)
        #expect(Phase.at(try brussels("\(deadline.date) 23:59:00"), schedule) == .lastDay)
        #expect(Phase.at(try brussels("\(deadline.date) 23:59:59"), schedule) == .lastDay)
        #expect(Phase.at(deadline.end, schedule) == .closed)
    }
}
