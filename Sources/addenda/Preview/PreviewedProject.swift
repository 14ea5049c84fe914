import Preview
import Schedule
import SiteBuilder

/// A live site as the preview sees it: by paths, and in words.
struct PreviewedProject: PreviewedSite {
    let site: LiveSite

    func find(_ search: PlaceSearch) async -> PreviewedPlace {
        await site.read { site in
            let moment = site.moment?.iso
            return search.place(
                basePath: site.basePath,
                file: { path in
                    site.file(at: path).map {
                        PreviewedFile(bytes: $0.bytes, revision: $0.revision, moment: moment)
                    }
                },
                hasIndex: { site.hasIndex(in: $0) }, state: { (site.revision, moment) })
        }
    }

    func rebuild(_ paths: Set<String>?) async -> Bool { await site.update(paths) }

    func settle() async -> Bool {
        let isLater = await site.followClock()
        let isOther = await site.checkTexts()
        return isLater || isOther
    }

    func travel(to moment: String?) async throws(TravelError) {
        guard let moment else { return await site.travel(to: nil) }
        let instant: Instant
        do {
            // A browser writes 2023-05-30T14:00 for what its field shows.
            let isCivil = moment.utf8.count == 16
            instant = try MomentArgument(isCivil ? moment.replacing("T", with: " ") : moment).instant
        } catch {
            throw TravelError("\(error)")
        }
        await site.travel(to: instant)
    }

    func status(of path: String) async -> PageStatus {
        await site.read { site in
            let page = site.page(at: path)
            return PageStatus(
                revision: page?.revision ?? site.revision, moment: site.moment?.iso,
                civilMoment: site.moment.flatMap(Self.civil), source: page?.source,
                isDraft: page?.isDraft ?? false, drafts: site.draftPages,
                stops: page?.states.map {
                    PageStatus.Stop(label: Self.label($0.phase), moment: $0.moment.iso)
                }
                    ?? [],
                report: site.report)
        }
    }

    /// What a clock in Belgium shows; nil in years of which nobody knows that.
    private static func civil(_ moment: Instant) -> String? {
        let (date, time, _) = Brussels.civil(moment)
        return CivilDate.contentYears.contains(date.year) ? "\(date)T\(time)" : nil
    }

    private static func label(_ phase: Phase) -> String {
        switch phase {
        case .announced: "vóór de lancering"
        case .open: "open"
        case .closingSoon: "laatste week"
        case .lastDay: "laatste dag"
        default: "afgesloten"
        }
    }
}
