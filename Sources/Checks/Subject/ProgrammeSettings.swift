import Content
import Schedule

/// The rules that `Content/programma.md` sets for all regions.
struct ProgrammeSettings: Sendable {
    /// The days between which all steps lie.
    var window: ClosedRange<CivilDate>?
    /// After how many days a contact has to be verified again.
    var verifyContactsDays: Int?
    /// For how many days after the last step contacts may be shown.
    var keepContactsDays: Int?
    /// The programme's regions, for the sentences of one that are about another.
    private let regions: [Region]

    /// Makes settings without rules for a programme of some regions.
    init(regions: [Region]) {
        self.regions = regions
    }

    /// Takes the rules of a programme; none without one.
    init(_ programme: Programme?) {
        window = programme?.window
        verifyContactsDays = programme?.verifyContactsDays
        keepContactsDays = programme?.keepContactsDays
        regions = programme?.regions ?? []
    }

    /// Whether words begin with the title of a region, `molendorp` or `regio molendorp`, other than the given one.
    func namesRegion(_ words: ArraySlice<String>, except title: String) -> Bool {
        guard let first = words.first else { return false }
        return regions.contains { region in
            guard region.title != title else { return false }
            let name = SentenceWords.of(ArraySlice(region.title.utf8)).drop {
                $0 == "regio" || $0 == "stadsregio"
            }
            return name.first == first && words.starts(with: name)
        }
    }
}
