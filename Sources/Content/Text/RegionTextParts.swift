import Markdown
import Markup

/// Takes the body of a region apart.
enum RegionTextParts {
    /// Puts each section where it belongs: before the challenges, with a challenge, or behind.
    ///
    /// A challenge goes on until a heading of its own level or a higher one.
    static func divide(_ rendered: RenderedMarkdown) -> RegionText {
        var text = RegionText()
        text.preamble = rendered.preamble
        text.footnotes = rendered.footnotes
        text.allIdentifiers = rendered.identifiers
        var openLevel: Int?
        for section in rendered.sections {
            if let heading = ChallengeHeading(section.heading.text) {
                text.challenges.append(challenge(heading, section))
                openLevel = section.heading.level
            } else if let level = openLevel, section.heading.level > level, !text.challenges.isEmpty {
                append(section, to: &text.challenges[text.challenges.count - 1])
            } else {
                openLevel = nil
                if text.challenges.isEmpty {
                    text.introduction.append(section)
                } else {
                    text.sections.append(section)
                }
            }
        }
        return text
    }

    private static func challenge(_ heading: ChallengeHeading, _ section: MarkdownSection) -> ChallengeText {
        ChallengeText(
            number: heading.number, title: heading.title, heading: section.heading,
            headingHTML: section.headingHTML, content: section.content)
    }

    private static func append(_ section: MarkdownSection, to challenge: inout ChallengeText) {
        challenge.content.append(section.headingHTML)
        challenge.content.append(section.content)
        challenge.innerHeadings.append(section.heading)
    }
}
