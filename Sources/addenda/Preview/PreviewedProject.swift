import Preview
import Schedule
import SiteBuilder

/// A live site as the preview sees it: by paths, and in words.
struct PreviewedProject: PreviewedSite {
    let site: LiveSite

    var basePath: String { get async { await site.basePath } }

    func file(at path: String) async -> PreviewedFile? {
        guard let file = await site.file(at: path) else { return nil }
        return PreviewedFile(bytes: file.bytes, revision: file.revision, moment: await site.moment?.iso)
    }

    func hasIndex(in folder: String) async -> Bool { await site.hasIndex(in: folder) }

    func rebuild(_ paths: Set<String>?) async { await site.update(paths) }

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
        let page = await site.page(at: path)
        let moment = await site.moment
        let latest = await site.revision
        let civil = moment.map { Brussels.civil($0) }
        return PageStatus(
            revision: page?.revision ?? latest, moment: moment?.iso,
            civilMoment: civil.map { "\($0.date)T\($0.time)" }, source: page?.source,
            isDraft: page?.isDraft ?? false, drafts: await site.draftPages,
            stops: page?.states.map { PageStatus.Stop(label: Self.label($0.phase), moment: $0.moment.iso) }
                ?? [],
            report: await site.report)
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
