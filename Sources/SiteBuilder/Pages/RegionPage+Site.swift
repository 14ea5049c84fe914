import Content
import Markdown
import Markup
import Schedule

extension RegionPage {
    /// The ids that the template of the page uses, which headings of the text must leave alone.
    static let reservedIdentifiers = fixedIdentifiers.union(
        (1...200).map(ChallengeCard.identifier) + (1...200).map(ContactCard.identifier))

    /// Those that do not depend on how many challenges and contacts a region has.
    static let fixedIdentifiers = Set(
        [
            "inhoud", "deadline", "samenvatting", "wijzigingen", "timing", "tijdlijn-titel",
            "tijdlijn-uitleg", "agenda", "contact", "indienen",
        ] + RecognitionTable.patternIdentifiers)

    /// The page of the region at a position of the alphabetical order.
    init(at position: Int, text: RegionText, in site: SiteContext) {
        let region = site.programme.regions[position]
        let address = PageAddress.region(region.slug)
        let root = site.root(of: address)
        let banner = DeadlineBanner(
            region.schedule, at: site.now, closingSoonDays: site.programme.closingSoonDays, detail: .full)
        page = PageFrame(
            address, in: site, title: region.title, windowTitle: "\(region.title): lokaal addendum",
            description: region.summary
                ?? "Lokaal addendum van \(region.title): uitdagingen, timing en contact.")
        summary = region.summary
        self.banner = banner
        let places = root + PageAddress.municipalities.path + "#"
        municipalities = PageLink.sentence(
            region.municipalities.map { PageLink(title: $0, href: places + Slug(fromName: $0).text) })
        municipalityNote = region.municipalityNote
        personas = PageLink.sentence(region.personas.map(site.personaLink))
        source = region.source.flatMap(site.file).map { SourceLink($0, root: root, base: site.baseURL) }
        updates = region.corrections(until: site.now).map { UpdateItem($0) }
        lastUpdate = updates.first?.date
        introduction = text.preamble
        introduction.append(HTML(text.introduction))
        challenges = region.challenges.map { ChallengeCard($0, text: text, in: site) }
        sections = HTML(text.sections)
        footnotes = text.footnotes
        timing = region.schedule.milestones.map { TimingRow($0, in: region.schedule) }
        picture = TimelinePicture(of: [TimelineRow(region)], id: "tijdlijn")
        calendar = CalendarLink(of: region.title, href: root + CalendarAddress.region(region.slug).path)
        contactTitle = region.contacts.count == 1 ? "Lokale contactpersoon" : "Lokale contactpersonen"
        contacts = ContactCard.all(region.contacts)
        submission = SubmissionBlock(
            region.submission, banner: banner,
            othersMayBeOpen: site.mayOthersBeOpen(after: region.schedule.deadline))
        let neighbours = site.neighbours(of: position)
        previous = neighbours.previous.map { PageLink(regionAt: $0, in: site, root: root) }
        next = neighbours.next.map { PageLink(regionAt: $0, in: site, root: root) }
        contents = Self.contents(text, hasUpdates: !updates.isEmpty, contactTitle: contactTitle)
    }

    /// The main headings of the page, in the order in which they stand on it.
    private static func contents(_ text: RegionText, hasUpdates: Bool, contactTitle: String) -> [PageLink] {
        func link(_ title: String, _ id: String) -> PageLink { PageLink(title: title, href: "#" + id) }
        func links(_ sections: [MarkdownSection]) -> [PageLink] {
            sections.map(\.heading).filter { $0.level == 2 }.map { link($0.text, $0.identifier) }
        }
        return [link("In het kort", "samenvatting")]
            + (hasUpdates ? [link("Wijzigingen na publicatie", "wijzigingen")] : [])
            + links(text.introduction)
            + text.challenges.map { link($0.heading.text, ChallengeCard.identifier($0.number)) }
            + links(text.sections)
            + [link("Lokale timing", "timing"), link(contactTitle, "contact")]
            + [link("Kandidatuur indienen", "indienen")]
    }
}
