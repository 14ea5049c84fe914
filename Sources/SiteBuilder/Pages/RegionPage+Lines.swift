import Content
import Diagnostics
import Schedule

extension RegionPage {
    /// Takes note of the lines in which the facts of the page stand.
    ///
    /// - Parameters:
    ///   - region: the region whose page it is.
    ///   - source: the file that it was read from.
    mutating func mark(_ region: Region, in source: SourceText) {
        let places = FactPlaces(source)
        func line(_ path: FactPlaces.Step...) -> String { String(places.span(path).line) }
        lines = RegionLines(
            title: line("title"), summary: line("summary"), municipalities: line("municipalities"),
            updates: line("updates"), timing: line("timing"), deadline: line("timing", "deadline"),
            contacts: line("contacts"), submission: line("submission"))
        for index in contacts.indices { contacts[index].line = line("contacts", .item(index)) }
        for (index, challenge) in region.challenges.enumerated() {
            challenges[index].line = line("challenges", .item(challenge.number - 1))
        }
        var others = 0
        for (index, milestone) in region.schedule.milestones.enumerated() {
            if milestone.key.isStandard {
                timing[index].line = line("timing", .key(milestone.key.rawValue))
            } else {
                timing[index].line = line("timing", "other", .item(others))
                others += 1
            }
        }
    }
}
