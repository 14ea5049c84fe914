import Content
import Diagnostics
import Disk
import Schedule

/// Compares the facts with what was published, and wants every change to be explained to readers.
///
/// A change counts as explained when the region has an entry under `updates` that was not there when the facts were
/// recorded, is not older than the record, is not of a day to come, and names what changed, see ``ChangeNames``.
struct CorrectionCheck {
    let project: ProjectFolder
    /// The day on which readers would read it.
    let today: CivilDate
    /// Regions that are known to be gone for good.
    var gone: Set<Slug> = []

    /// Reports what changed, explained or not.
    func check(_ programme: Programme, _ report: inout ProgrammeReport) {
        guard let record = PublicationRecord(of: project) else {
            return MissingRecordRule.check(programme, today, &report)
        }
        report.add(record.diagnostics)
        // What is left of a damaged record would tell of changes that nobody made.
        guard record.diagnostics.isEmpty else { return }
        let regions = Dictionary(
            programme.regions.flatMap { region in
                ([region.slug] + region.aliases).map { ($0, region) }
            }
        ) { first, _ in first }
        var isComplete = true
        for entry in record.regions {
            if let region = regions[entry.slug] {
                check(region, entry, &report)
            } else if entry.goneSince == nil, !gone.contains(entry.slug) {
                GoneRegionRule.report(entry, programme, record, &report)
                isComplete = false
            }
        }
        // A region that is not in the record may be the one that is missed.
        if isComplete { MissingRecordRule.check(programme, besides: record, today, &report) }
    }

    private func check(_ region: Region, _ entry: RegionRecord, _ report: inout ProgrammeReport) {
        let facts = region.publishedFacts
        guard facts != entry.facts else { return }
        for fact in entry.facts where fact.subject == .update && !facts.contains(fact) {
            TakenBackUpdateRule.report(fact, region, &report)
        }
        let changes = FactChange.changes(from: entry.facts, to: facts)
        guard !changes.isEmpty else { return }
        let recorded = Set(entry.facts)
        let news = region.updates.filter { $0.date >= entry.date && !recorded.contains(PublishedFact($0)) }
        for change in changes {
            let names = ChangeNames(change)
            let entries = news.filter(names.occur)
            if let told = entries.first(where: { $0.date <= today }) {
                ExplainedChangeRule.report(change, region, told, &report)
            } else {
                UnexplainedChangeRule.report(
                    change, region, entry, tooEarly: entries.first, hasNews: !news.isEmpty, &report)
            }
        }
    }
}
