import Content
import Schedule

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Compares `data/regios.json` with the schedules: every region is there, with its deadline and its steps.
struct RegionsDataProof {
    private struct File: Decodable {
        let regions: [Entry]
    }

    private struct Entry: Decodable {
        let slug: String
        let deadline: Limit?
        let milestones: [Step]
    }

    private struct Limit: Decodable, Equatable {
        let end: Moment
        let date: String
        let text: String

        /// `tot en met 1 juni 2023 (until 2023-06-01T22:00:00Z)`
        var words: String { "\(text) (until \(end.utc))" }
    }

    private struct Moment: Decodable, Equatable {
        let utc: String
        let local: String

        init(_ instant: Instant) {
            utc = instant.iso
            local = ISO8601.local(instant).description
        }
    }

    private struct Step: Decodable, Equatable {
        let key: String
        let label: String
        let isWithdrawn: Bool
        let start: Moment?
        let end: Moment?
        let text: String

        /// `19 juni 2023 (until 2023-06-19T22:00:00Z)`
        var words: String { text + (end.map { " (until \($0.utc))" } ?? "") }
    }

    static let path = "data/regios.json"
    let bytes: [UInt8]

    /// Reports what does not hold.
    func check(_ regions: [Region], _ report: inout TimelineReport) {
        guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)) else {
            return report.expect(false, .value, on: Self.path, "\(Self.path) cannot be read")
        }
        let entries = Dictionary(file.regions.map { ($0.slug, $0) }) { first, _ in first }
        report.expect(
            file.regions.count == regions.count, .value, on: Self.path,
            "\(Self.path) has \(file.regions.count) regions of \(regions.count)")
        for region in regions {
            guard let entry = entries[region.slug.text] else {
                report.expect(false, .value, on: Self.path, "\(Self.path) does not have \(region.title)")
                continue
            }
            report.expect(
                entry.deadline == Self.limit(region.schedule.deadline), .value, on: Self.path,
                "\(Self.path) gives \(region.title) the deadline \(entry.deadline?.words ?? "null") where it is "
                    + (Self.limit(region.schedule.deadline)?.words ?? "null"))
            for (shown, wanted) in zip(entry.milestones, Self.steps(of: region.schedule)) {
                report.expect(
                    shown == wanted, .value, on: Self.path,
                    "\(Self.path) gives “\(wanted.label)” of \(region.title) as \(shown.words) where it is "
                        + wanted.words)
            }
            report.expect(
                entry.milestones.count == region.schedule.milestones.count, .value, on: Self.path,
                "\(Self.path) does not have all steps of \(region.title)")
        }
    }

    private static func limit(_ deadline: Deadline?) -> Limit? {
        deadline.map {
            Limit(
                end: Moment($0.end), date: $0.date.description, text: DutchWording().acceptsUntil($0))
        }
    }

    private static func steps(of schedule: Schedule) -> [Step] {
        schedule.milestones.map { step in
            let extent = schedule.extent(step)
            return Step(
                key: step.key.rawValue, label: step.title, isWithdrawn: step.withdrawn,
                start: extent?.start.map { Moment($0) }, end: extent?.end.map { Moment($0) },
                text: DutchWording().when(schedule.resolved(step)))
        }
    }
}
