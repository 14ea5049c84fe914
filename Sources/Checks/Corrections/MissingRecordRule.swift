import Content
import Schedule

/// Published calls without a record of what was published.
enum MissingRecordRule: Rule {
    static let explanation = Explanation(
        "record.missing", .warning, .project,
        """
        Calls have been launched at an address of their own, and there is no Content/gepubliceerd.txt, so that a \
        change of a published deadline would go unnoticed. Before the first publication that is as it should be: \
        publish, and run `addenda record`. Later it means that the file was lost: take it back from Git. The same \
        goes for a region that was launched and is not in the record: it was published after the last \
        `addenda record`.
        """,
        wrong: "addenda build   # and nothing else, launch after launch",
        right: "addenda build && addenda record   # and commit Content/gepubliceerd.txt")

    /// Reports it once a call has been launched at an address that is not an example.
    static func check(_ programme: Programme, _ today: CivilDate, _ report: inout ProgrammeReport) {
        guard let address = programme.baseURL, !address.isPlaceholder else { return }
        guard let first = programme.regions.compactMap(launch).min(), first < today else { return }
        report.add(
            Self.self, file: PublicationRecord.path,
            "there is no record of what was published, while a call was launched on \(first)",
            help: "run `addenda record` after publishing; if there was a record, take it back from Git")
    }

    /// Reports regions that were launched and that the record does not have.
    static func check(
        _ programme: Programme, besides record: PublicationRecord, _ today: CivilDate,
        _ report: inout ProgrammeReport
    ) {
        let known = Set(record.regions.map(\.slug))
        for region in programme.regions where known.isDisjoint(with: [region.slug] + region.aliases) {
            guard let launch = launch(region), launch < today else { continue }
            report.add(
                Self.self, in: region, fact: ["timing", "launch"],
                "\(region.title) was launched on \(launch) and is not in \(PublicationRecord.path)",
                help: "run `addenda record` when the site is published")
        }
    }

    private static func launch(_ region: Region) -> CivilDate? {
        region.schedule.milestones.first { $0.key == .launch }
            .flatMap { region.schedule.extent($0)?.latestDate }
    }
}
