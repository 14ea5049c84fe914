import Content
import Markup

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
        regions = site.regions(askingFor: persona.slug).map { region in
            AskingRegion(
                name: region.title, href: root + PageAddress.region(region.slug).path,
                banner: DeadlineBanner(region.schedule, at: site.now),
                challenges: Self.challenges(of: region, basedOn: persona, root: root))
        }
    }

    private static func challenges(of region: Region, basedOn persona: Persona, root: String)
        -> [ChallengeLink]
    {
        region.challenges.compactMap { challenge in
            let others = challenge.personas.filter { Slug(fromName: $0) != persona.slug }
            guard others.count < challenge.personas.count else { return nil }
            let id = ChallengeCard.identifier(challenge.number)
            return ChallengeLink(
                title: "Regio-uitdaging \(challenge.number)",
                href: "\(root)\(PageAddress.region(region.slug).path)#\(id)",
                together: others.isEmpty ? nil : DutchList.joined(others))
        }
    }
}
