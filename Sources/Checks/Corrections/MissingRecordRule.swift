import Content
import Schedule

/// No record of what was published, while there are published calls.
enum MissingRecordRule: Rule {
    static let explanation = Explanation(
        "record.missing", .warning, .project,
        """
        Calls have been launched at an address of their own, and there is no Content/gepubliceerd.txt, so that a \
        change of a published deadline would go unnoticed. Before the first publication that is as it should be: \
        publish, and run `addenda record`. Later it means that the file was lost: take it back from Git.
        """,
        wrong: "addenda build   # and nothing else, launch after launch",
        right: "addenda build && addenda record   # and commit Content/gepubliceerd.txt")

    /// Reports it once a call has been launched at an address that is not an example.
    static func check(_ programme: Programme, _ today: CivilDate, _ report: inout ProgrammeReport) {
        guard let address = programme.baseURL, !address.isPlaceholder else { return }
        let launches = programme.regions.compactMap { region in
            region.schedule.milestones.first { $0.key == .launch }
                .flatMap { region.schedule.extent($0)?.latestDate }
        }
        guard let first = launches.min(), first < today else { return }
        report.add(
            Self.self, file: PublicationRecord.path,
            "there is no record of what was published, while a call was launched on \(first)",
            help: "run `addenda record` after publishing; if there was a record, take it back from Git")
    }
}
