import Content
import Markup
import Templates

extension PersonaPage {
    /// The page of a persona, with its own text when it has one.
    init(_ persona: Persona, text: HTML?, in site: SiteContext) {
        let address = PageAddress.persona(persona.slug)
        let root = site.root(of: address)
        page = PageFrame(
            address, in: site, title: persona.name, windowTitle: "Persona \(persona.name)",
            description: persona.summary
                ?? "De regio’s en uitdagingen waarin persona \(persona.name) voorkomt.",
            parents: [.personas])
        name = persona.name
        self.text = text
        calendar = CalendarLink(
            of: "de regio’s die \(persona.name) vragen",
            href: root + CalendarAddress.persona(persona.slug).path)
        let positions = site.regions(askingFor: persona.slug)
        regions = DeferredList(count: positions.count) { index in
            let position = positions[index]
            // Its parts are taken one by one, since a region is large to copy.
            let regions = site.programme.regions
            let href = root + PageAddress.region(regions[position].slug).path
            return AskingRegion(
                name: regions[position].title, href: href, banner: site.banners[position],
                challenges: Self.links(to: regions[position].challenges, basedOn: persona, href: href))
        }
    }

    /// - Parameter href: the address of the page of the region.
    private static func links(
        to challenges: [Challenge], basedOn persona: Persona, href: String
    ) -> [ChallengeLink] {
        challenges.compactMap { challenge in
            // Most are spelled as their page is, and need no slug to be known.
            let others = challenge.personas.filter {
                $0 != persona.name && Slug(fromName: $0) != persona.slug
            }
            guard others.count < challenge.personas.count else { return nil }
            return ChallengeLink(
                title: "Regio-uitdaging \(challenge.number)",
                href: "\(href)#\(ChallengeCard.identifier(challenge.number))",
                together: others.isEmpty ? nil : DutchList.joined(others))
        }
    }
}
