import Diagnostics

/// Checks that the headings of the challenges and the front matter say the same.
struct ChallengeHeadingCheck {
    private let source: SourceText
    private let region: Region
    private var count: Int { region.challenges.count }

    /// Checks the file of a region.
    init(_ source: SourceText, _ region: Region) {
        self.source = source
        self.region = region
    }

    /// What does not match, given the texts in the order of the file.
    func findings(_ texts: [ChallengeText]) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var lineOf: [Int: Int] = [:]
        var highest = 0
        for text in texts {
            findings += check(text, firstLine: lineOf[text.number], highest: highest)
            if lineOf[text.number] == nil { lineOf[text.number] = text.heading.span.line }
            highest = max(highest, text.number)
        }
        return findings + missing(Set(lineOf.keys))
    }

    private func check(_ text: ChallengeText, firstLine: Int?, highest: Int) -> [Diagnostic] {
        let name = "Regio-uitdaging \(text.number)"
        if text.number < 1 || text.number > count {
            return [
                error(
                    "challenge.heading-extra", text,
                    "\(name) is not in the front matter, which has \(count) \(count == 1 ? "challenge" : "challenges")",
                    help: "add it to challenges in the front matter, or correct the number")
            ]
        }
        if let firstLine {
            return [
                error(
                    "challenge.heading-duplicate", text,
                    "\(name) has a heading already, on line \(firstLine)",
                    help: "correct the number, or make the two texts one")
            ]
        }
        var findings: [Diagnostic] = []
        if text.number < highest {
            findings.append(
                error(
                    "challenge.heading-order", text, "\(name) comes behind Regio-uitdaging \(highest)",
                    help: "put the challenges in the order of their numbers"))
        }
        if text.content.isEmpty {
            findings.append(
                error(
                    "challenge.text-missing", text, "\(name) has no text",
                    help: "write the text of the challenge below the heading"))
        }
        return findings
    }

    private func error(
        _ identifier: String, _ text: ChallengeText, _ message: String, help: String
    ) -> Diagnostic {
        Diagnostic(.error, identifier, in: source, at: text.heading.span, message, help: help)
    }

    /// The challenges without a heading, reported where the front matter names them.
    private func missing(_ found: Set<Int>) -> [Diagnostic] {
        let numbers = region.challenges.map(\.number).filter { !found.contains($0) }
        guard !numbers.isEmpty else { return [] }
        let places = places()
        return numbers.map { number in
            Diagnostic(
                .error, "challenge.heading-missing", in: source,
                at: number <= places.count ? places[number - 1] : FrontMatter.opening,
                "challenge \(number) has no heading in the text",
                help: ChallengeNearMiss.help(for: number, in: source)
                    ?? "write ### Regio-uitdaging \(number) with its text, below ## Regio-uitdagingen")
        }
    }

    /// Where the challenges stand in the front matter; it was decoded before, so it is read only to find places.
    private func places() -> [SourceSpan] {
        var ignored = Findings(source)
        guard let parts = FrontMatter.split(source, &ignored),
            case .mapping(let group)? = YAMLReader.read(source, parts.yaml, firstLine: FrontMatter.firstLine)
                .root?.value,
            case .list(let items)? = group.first(where: { $0.key == RegionKey.challenges.rawValue })?.value
                .value
        else { return [] }
        return items.map(\.span)
    }
}
