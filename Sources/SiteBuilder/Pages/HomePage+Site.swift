import Content
import Markup
import Templates

extension HomePage {
    /// More municipalities than this have a page of their own to be found on.
    private static let municipalityLimit = 400

    /// The front page.
    init(introduction: HTML, in site: SiteContext) {
        let programme = site.programme
        let count = programme.regions.count
        let root = site.root(of: .home)
        let order = site.order
        page = PageFrame(
            .home, in: site, title: programme.title, windowTitle: nil,
            description: programme.tagline.map(Self.firstSentence)
                ?? "De regio’s van \(programme.title), met hun timing en contactpersonen.")
        tagline = programme.tagline
        self.introduction = introduction
        regionCount = count == 1 ? "1 regio" : "\(count) regio’s"
        let firstAnnounced = order.announcedCount > 0 ? order.positions[order.openCount] : nil
        hasOpen = order.openCount > 0
        hasAnnounced = firstAnnounced != nil
        current = Self.cards(
            order.positions.prefix(order.currentCount), in: site, root: root, announced: firstAnnounced)
        closed = Self.cards(order.positions.dropFirst(order.currentCount), in: site, root: root)
        personas = programme.personas.map { persona in
            PageLink(title: persona.name, href: root + PageAddress.persona(persona.slug).path)
        }
        municipalities = Self.links(to: programme.municipalities, root: root)
        picture = TimelinePicture(ofAll: programme.regions)
    }

    /// Search engines show about one sentence.
    private static func firstSentence(of text: String) -> String {
        var sentence = ""
        for character in text {
            if character == " ", sentence.last == "." { break }
            sentence.append(character)
        }
        return sentence
    }

    private static func cards(
        _ positions: ArraySlice<Int>, in site: SiteContext, root: String, announced: Int? = nil
    ) -> DeferredList<RegionCard> {
        let positions = Array(positions)
        return DeferredList(count: positions.count) { index in
            RegionCard(
                at: positions[index], in: site, root: root,
                id: positions[index] == announced ? HomePage.announced : nil)
        }
    }

    private static func links(to municipalities: [Municipality], root: String) -> [PageLink] {
        guard municipalities.count <= municipalityLimit else { return [] }
        return municipalities.map { municipality in
            PageLink(
                title: municipality.name,
                href: "\(root)\(PageAddress.municipalities.path)#\(municipality.slug.text)")
        }
    }
}
