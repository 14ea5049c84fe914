/// The pages about every kind of finding that Addenda can report.
public enum Catalogue {
    /// All pages, by identifier.
    public static let all: [Explanation] = (ofRules + ofModules).sorted { $0.identifier < $1.identifier }

    /// All identifiers, in alphabetical order.
    public static var identifiers: [String] { all.map(\.identifier) }

    /// The page about a kind of finding; nil when there is none of that name.
    public static func explanation(of identifier: String) -> Explanation? {
        all.first { $0.identifier == identifier }
    }

    /// What only checks report; each page stands beside its rule.
    private static var ofRules: [Explanation] {
        Rules.ofTexts.map { $0.explanation } + Rules.ofRegions.map { $0.explanation }
            + Rules.ofProgrammes.map { $0.explanation }
            + Rules.others.map { $0.explanation }
    }

    /// What other modules report, in every command.
    private static var ofModules: [Explanation] {
        DateExplanations.all + KeyExplanations.all + FrontMatterExplanations.all + FileExplanations.all
            + TextExplanations.all + TemplateExplanations.all + MachineExplanations.all
            + ImportExplanations.all + NewFileExplanations.all
    }
}
