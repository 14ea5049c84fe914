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
        let positions = site.regions(askingFor: persona.slug)
        regions = DeferredList(count: positions.count) { index in
            let position = positions[index]
            let region = site.programme.regions[position]
            let href = root + PageAddress.region(region.slug).path
            return AskingRegion(
                name: region.title, href: href, banner: site.banners[position],
                challenges: Self.challenges(of: region, basedOn: persona, href: href))
        }
    }

    /// - Parameter href: the address of the page of the region.
    private static func challenges(
        of region: Region, basedOn persona: Persona, href: String
    ) -> [ChallengeLink] {
        region.challenges.compactMap { challenge in
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
