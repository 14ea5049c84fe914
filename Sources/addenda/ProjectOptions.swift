import ArgumentParser
import Schedule

/// The options of every command that reads a project.
struct ProjectOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder that holds Content/ and Templates/.", valueName: "folder"),
        completion: .directory)
    var project = "."

    @Option(
        help: ArgumentHelp(
            "Take this moment for now: 2023-05-30T12:00:00Z, or 2023-05-30 14:00 in Belgian time. "
                + "(default: SOURCE_DATE_EPOCH, else the clock)",
            valueName: "moment"),
        transform: { try MomentArgument($0).instant })
    var at: Instant?

    @Option(help: ArgumentHelp("How many files to work on at once. (default: all cores)", valueName: "count"))
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs is \(jobs); give a number from 1 to 256")
        }
    }

    /// The moment that the command takes for now.
    func moment() throws -> Instant {
        try at ?? Environment.moment()
    }

    /// How many files to work on at once.
    var jobCount: Int { jobs ?? Environment.coreCount }
}
