import Content
import Schedule

/// The dates of a new region: those that most regions of the programme share.
struct NewTiming {
    /// The group `timing`, as it stands in the file.
    let text: String

    private static let hints: [(key: MilestoneKey, words: String)] = [
        (.launch, "de dag waarop het addendum verschijnt"),
        (.deadline, "het laatste moment, zoals 2023-06-01 23:59"),
        (.assessment, "wanneer de voorstellen beoordeeld worden"),
        (.pitches, "de dagen van de pitches"),
        (.decision, "wanneer de beslissing volgt, zoals before 2023-07-15"),
        (.rebuttal, "het weerwoord, zoals decision + 14 days"),
    ]

    /// Takes the dates of a programme.
    init(_ programme: Programme?) {
        let example = programme.flatMap(Self.mostUsual)
        var lines = ["timing:"]
        lines.append(
            "  # A minute 2023-06-01 23:59, a day, days [a, b], a period a / b, weeks 2023-W23 / 2023-W24,")
        lines.append("  # before …, by …, from …, decision + 14 days, or tba.")
        if let example {
            // What looks filled in would else be published without anybody having looked at it.
            lines.append(
                "  # review: these dates are those of \(example.slug).md; are they those of this region?")
        }
        for (key, words) in Self.hints {
            lines.append("  \(key): " + (Self.date(key, example) ?? "# in te vullen: \(words)"))
        }
        lines.append("  matching: tba")
        text = lines.joined(separator: "\n")
    }

    private static func date(_ key: MilestoneKey, _ example: Region?) -> String? {
        guard let milestone = example?.schedule[key], !milestone.withdrawn else { return nil }
        // What is counted from a step of the region's own makes no sense elsewhere.
        if case .after(let anchor, _) = milestone.when, !anchor.isStandard { return nil }
        return milestone.when.notation
    }

    /// The first region with the launch and deadline that most regions have.
    private static func mostUsual(_ programme: Programme) -> Region? {
        func dates(_ region: Region) -> [String] {
            [.launch, .deadline].map { region.schedule[$0]?.when.notation ?? "" }
        }
        var counts: [[String]: Int] = [:]
        for region in programme.regions { counts[dates(region), default: 0] += 1 }
        guard let most = counts.values.max() else { return nil }
        return programme.regions.first { counts[dates($0)] == most }
    }
}
