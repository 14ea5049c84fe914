import Content
import Markup

extension ChallengeCard {
    /// The card of a challenge; the heading and the text come from the body of the region's file.
    init(_ challenge: Challenge, text: RegionText, root: String) {
        let own = text.challenges.first { $0.number == challenge.number }
        id = own?.heading.identifier ?? "regio-uitdaging-\(challenge.number)"
        heading = own?.heading.text ?? "Regio-uitdaging \(challenge.number)"
        personas = PageLink.sentence(challenge.personas.map { PageLink(persona: $0, root: root) })
        combinedAs = challenge.combinedAs
        self.text = own?.content ?? HTML()
        recognition = challenge.recognition.map { RecognitionTable($0) }
        note = challenge.note
    }
}
