/// The name of a step of a call, as it stands in a region file: `deadline`, or one of the editor's own.
public struct MilestoneKey: Sendable, Hashable {
    /// The name: lower-case letters a–z, digits and single hyphens, such as `decision` or `open-house`.
    public let rawValue: String

    /// Makes a key from a name that is known to be well-formed; see ``isWellFormed(_:)``.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The addendum is published and candidacies are welcome.
    public static let launch = MilestoneKey(rawValue: "launch")
    /// Candidacies stop being accepted.
    public static let deadline = MilestoneKey(rawValue: "deadline")
    /// The written proposals are assessed.
    public static let assessment = MilestoneKey(rawValue: "assessment")
    /// Candidates pitch before the jury.
    public static let pitches = MilestoneKey(rawValue: "pitches")
    /// Candidates are told the decision.
    public static let decision = MilestoneKey(rawValue: "decision")
    /// Candidates may answer the decision (weerwoord), and the answers are assessed.
    public static let rebuttal = MilestoneKey(rawValue: "rebuttal")
    /// Local partners and candidates meet.
    public static let matching = MilestoneKey(rawValue: "matching")

    /// The steps that every call has, in their order.
    public static let standard: [MilestoneKey] = [
        .launch, .deadline, .assessment, .pitches, .decision, .rebuttal, .matching,
    ]

    /// A step that only some regions have: `.other("open-house")`.
    public static func other(_ name: String) -> MilestoneKey { MilestoneKey(rawValue: name) }

    /// Whether it is one of ``standard``.
    public var isStandard: Bool { Self.standard.contains(self) }

    /// Whether a name consists of lower-case letters a–z and digits with single hyphens between them.
    public static func isWellFormed(_ name: some StringProtocol) -> Bool {
        let parts = name.unicodeScalars.split(separator: "-", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { ("a"..."z").contains($0) || Digits.isDigit($0) }
        }
    }
}

extension MilestoneKey: CustomStringConvertible {
    /// The name.
    public var description: String { rawValue }
}
