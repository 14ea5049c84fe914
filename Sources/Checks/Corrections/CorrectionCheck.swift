import Content
import Diagnostics
import Disk

/// Compares the facts with what was published, and wants every change to be explained to readers.
///
/// A change counts as explained when the region has an entry under `updates` that was not there when the facts were
/// recorded, is not older than the record, and names what changed, see ``ChangeNames``.
struct CorrectionCheck {
    let project: ProjectFolder

    /// Reports what changed, explained or not.
    func check(_ programme: Programme, _ report: inout ProgrammeReport) {
        guard let record = PublicationRecord(of: project) else { return }
        report.add(record.diagnostics)
        // What is left of a damaged record would tell of changes that nobody made.
        guard record.diagnostics.isEmpty else { return }
        let regions = Dictionary(
            programme.regions.flatMap { region in
                ([region.slug] + region.aliases).map { ($0, region) }
            }
        ) { first, _ in first }
        for entry in record.regions {
            guard let region = regions[entry.slug] else {
                if entry.goneSince == nil { GoneRegionRule.report(entry, programme, record, &report) }
                continue
            }
            check(region, entry, &report)
        }
    }

    private func check(_ region: Region, _ entry: RegionRecord, _ report: inout ProgrammeReport) {
        let facts = region.publishedFacts
        let changes = FactChange.changes(from: entry.facts, to: facts)
        guard !changes.isEmpty else { return }
        let recorded = Set(entry.facts)
        let explanations = region.updates.filter { update in
            update.date >= entry.date
                && !recorded.contains(PublishedFact("update", "\(update.date) \(update.change)"))
        }
        for change in changes {
            let names = ChangeNames(change)
            let explanation = explanations.first { names.occur(in: $0) }
            if let explanation {
                ExplainedChangeRule.report(change, region, explanation, &report)
            } else {
                UnexplainedChangeRule.report(change, region, entry, &report)
            }
        }
    }
}
