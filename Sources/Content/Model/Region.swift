import Schedule

/// A region (werkingsgebied) and its addendum: everything its front matter says, checked.
public struct Region: Sendable, Hashable {
    /// What its page is called, from the name of its file: `midden-limburg`.
    public var slug: Slug
    /// Its name: `Midden-Limburg`.
    public var title: String
    /// One or two sentences for the list of regions and for search engines.
    public var summary: String?
    /// The names of its local authorities, in the order of the file; may be empty when there is a note.
    public var municipalities: [String]
    /// A note of the editor's about the municipalities, in plain text.
    public var municipalityNote: String?
    /// Its challenges, numbered from 1; at least one.
    public var challenges: [Challenge]
    /// Its milestones; launch and deadline are always there.
    public var schedule: Schedule
    /// Whom to ask; at least one.
    public var contacts: [Contact]
    /// How to hand in a candidacy. Never nil after loading.
    public var submission: Submission
    /// Corrections after publication, in the order of the file.
    public var updates: [Update]
    /// Former slugs, whose addresses lead to this page.
    public var aliases: [Slug]
    /// The original addendum, a file that exists, by its path below `Content/bestand`: `genk.pdf`.
    public var source: String?
    /// The findings of `addenda check` that the editor lets stand.
    public var accepted: [Acceptance]
    /// The body.
    public var text: TextReference

    /// Makes a region.
    public init(
        slug: Slug, title: String, summary: String? = nil, municipalities: [String],
        municipalityNote: String? = nil, challenges: [Challenge], schedule: Schedule, contacts: [Contact],
        submission: Submission, updates: [Update] = [], aliases: [Slug] = [], source: String? = nil,
        accepted: [Acceptance] = [], text: TextReference
    ) {
        self.slug = slug
        self.title = title
        self.summary = summary
        self.municipalities = municipalities
        self.municipalityNote = municipalityNote
        self.challenges = challenges
        self.schedule = schedule
        self.contacts = contacts
        self.submission = submission
        self.updates = updates
        self.aliases = aliases
        self.source = source
        self.accepted = accepted
        self.text = text
    }
}
