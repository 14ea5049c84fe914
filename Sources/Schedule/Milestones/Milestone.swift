/// A step of a region's call.
public struct Milestone: Sendable, Hashable {
    /// Which step it is.
    public var key: MilestoneKey
    /// What the step is called here, in Dutch, instead of its ``MilestoneLabel``.
    public var label: String?
    /// When it takes place.
    public var when: When
    /// The words with which the date was published, when they say something else than the date does.
    public var text: String?
    /// What the editor has to say about the date.
    public var note: String?
    /// Whether the step was called off. It stays listed, and no longer decides anything.
    public var withdrawn: Bool

    /// Makes a milestone.
    public init(
        key: MilestoneKey, label: String? = nil, when: When, text: String? = nil, note: String? = nil,
        withdrawn: Bool = false
    ) {
        self.key = key
        self.label = label
        self.when = when
        self.text = text
        self.note = note
        self.withdrawn = withdrawn
    }

    /// The label to show: its own, else the standard one, else its key in words.
    public var title: String { label ?? MilestoneLabel.title(of: key) }
}
