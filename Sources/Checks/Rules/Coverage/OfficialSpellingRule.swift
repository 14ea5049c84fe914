import Content
import Diagnostics

/// A municipality that the official list does not have, or spells otherwise.
enum OfficialSpellingRule: ProgrammeRule {
    static let explanation = Explanation(
        "municipality.spelling", .warning,
        """
        Content/gemeenten.txt is the official list of local authorities, one name on each line. The region names one \
        that is not in it, or that is spelled otherwise there.
        """,
        wrong: "municipalities: [Houthalen Helchteren]",
        right: "municipalities: [Houthalen-Helchteren]")

    static func check(_ subject: ProgrammeSubject, _ report: inout ProgrammeReport) {
        guard let official = subject.official else { return }
        let names = Set(official.names.map(\.name))
        let bySlug = Dictionary(official.names.map { (Slug(fromName: $0.name), $0.name) }) { first, _ in first
        }
        for region in subject.programme.regions {
            for (index, name) in region.municipalities.enumerated() where !names.contains(name) {
                let meant = bySlug[Slug(fromName: name)] ?? Suggestion.nearest(to: name, among: names)
                report.add(
                    Self.self, in: region, fact: ["municipalities", .item(index)],
                    "\(name) is not in \(OfficialList.path)",
                    help: meant.map { "did you mean \($0)?" } ?? "correct the name, or add it to the list")
            }
        }
    }
}
