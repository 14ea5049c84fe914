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
    func diagnostics(_ texts: [ChallengeText]) -> [Diagnostic] {
        var findings = Findings(source)
        var lineOf: [Int: Int] = [:]
        var highest = 0
        for text in texts {
            check(text, firstLine: lineOf[text.number], highest: highest, &findings)
            if lineOf[text.number] == nil { lineOf[text.number] = text.heading.span.line }
            highest = max(highest, text.number)
        }
        reportMissing(Set(lineOf.keys), &findings)
        return findings.diagnostics
    }

    private func check(_ text: ChallengeText, firstLine: Int?, highest: Int, _ findings: inout Findings) {
        let name = "Regio-uitdaging \(text.number)"
        let place = text.heading.span
        if text.number < 1 || text.number > count {
            return findings.error(
                "challenge.heading-extra", at: place,
                "\(name) is not in the front matter, which has \(count) \(count == 1 ? "challenge" : "challenges")",
                help: "add it to challenges in the front matter, or correct the number")
        }
        if let firstLine {
            return findings.error(
                "challenge.heading-duplicate", at: place,
                "\(name) has a heading already, on line \(firstLine)",
                help: "correct the number, or make the two texts one")
        }
        if text.number < highest {
            findings.error(
                "challenge.heading-order", at: place, "\(name) comes behind Regio-uitdaging \(highest)",
                help: "put the challenges in the order of their numbers")
        }
        if text.content.isEmpty {
            findings.error(
                "challenge.text-missing", at: place, "\(name) has no text",
                help: "write the text of the challenge below the heading")
        }
    }

    /// Reports the challenges without a heading where the front matter names them.
    private func reportMissing(_ found: Set<Int>, _ findings: inout Findings) {
        let numbers = region.challenges.map(\.number).filter { !found.contains($0) }
        guard !numbers.isEmpty else { return }
        let places = places()
        for number in numbers {
            findings.error(
                "challenge.heading-missing",
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
