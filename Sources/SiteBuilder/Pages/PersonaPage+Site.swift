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
            of: "de regio’s waarin \(persona.name) voorkomt",
            href: root + CalendarAddress.persona(persona.slug).path)
        let positions = site.regions(askingFor: persona.slug)
        let spellings = site.spellings(of: persona.slug)
        let (programmeRegions, banners) = (site.programme.regions, site.banners)
        regions = DeferredList(count: positions.count) { index in
            let position = positions[index]
            // Its parts are taken one by one, since a region is large to copy.
            let href = root + PageAddress.region(programmeRegions[position].slug).path
            return AskingRegion(
                name: programmeRegions[position].title, href: href, banner: banners[position],
                challenges: Self.links(
                    to: programmeRegions[position].challenges, basedOn: spellings, href: href))
        }
    }

    /// - Parameters:
    ///   - spellings: how challenges write the name of the persona.
    ///   - href: the address of the page of the region.
    private static func links(
        to challenges: [Challenge], basedOn spellings: [String], href: String
    ) -> [ChallengeLink] {
        var links: [ChallengeLink] = []
        // By their places, since a challenge is large to copy and most are based on other personas.
        for index in challenges.indices {
            guard challenges[index].personas.contains(where: spellings.contains) else { continue }
            let others = challenges[index].personas.filter { !spellings.contains($0) }
            let number = challenges[index].number
            links.append(
                ChallengeLink(
                    title: "Regio-uitdaging " + String(number),
                    href: href + "#" + ChallengeCard.identifier(number),
                    together: others.isEmpty ? nil : DutchList.joined(others)))
        }
        return links
    }
}
