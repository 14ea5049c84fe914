import Content
import Markup

extension ChallengeCard {
    /// The id of a challenge on the page of its region, whatever its heading says besides: `regio-uitdaging-1`.
    static func identifier(_ number: Int) -> String {
        "regio-uitdaging-" + String(number)
    }

    /// The card of a challenge; the heading and the text come from the body of the region's file.
    init(_ challenge: Challenge, text: RegionText, in site: SiteContext) {
        let own = text.challenges.first { $0.number == challenge.number }
        id = Self.identifier(challenge.number)
        heading = own?.heading.text ?? "Regio-uitdaging \(challenge.number)"
        personaLabel = challenge.personas.count == 1 ? "persona" : "persona’s"
        personas = PageLink.sentence(challenge.personas.map(site.personaLink))
        combinedAs = challenge.combinedAs
        self.text = own?.content ?? HTML()
        recognition = challenge.recognition.map { RecognitionTable($0) }
        note = challenge.note
    }
}
