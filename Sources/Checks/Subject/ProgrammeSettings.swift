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

    /// Takes the rules of a programme; none without one.
    init(_ programme: Programme?) {
        window = programme?.window
        verifyContactsDays = programme?.verifyContactsDays
        keepContactsDays = programme?.keepContactsDays
    }
}
