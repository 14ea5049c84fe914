import Schedule

/// The call as a whole: what `Content/` says, complete and valid.
public struct Programme: Sendable, Hashable {
    /// The title of the site.
    public var title: String
    /// One sentence under the title and for search engines.
    public var tagline: String?
    /// Who publishes it.
    public var organisation: String?
    /// Where the site will be; needed only where a standard wants absolute addresses.
    public var baseURL: BaseURL?
    /// The programme office.
    public var contact: Contact?
    /// How many days before a deadline a region counts as closing soon; 7 unless the file says otherwise,
    /// 0 when it never does: it then is open until its last day.
    public var closingSoonDays: Int
    /// The days between which all steps of all regions lie, both included; nil when the file does not say.
    public var window: ClosedRange<CivilDate>?
    /// After how many days somebody has to make sure again that a contact is right; nil when nobody has to.
    public var verifyContactsDays: Int?
    /// For how many days after the last step of a region its contacts may be shown; nil when nothing is set.
    public var keepContactsDays: Int?
    /// The regions by title, drafts left out.
    public var regions: [Region]
    /// Every persona that a challenge names or that has a file, by name.
    public var personas: [Persona]
    /// The pages beside the regions, by slug.
    public var pages: [Page]
    /// The index of local authorities, by name.
    public var municipalities: [Municipality]
    /// The regions that are left out because they say `draft: true`, by slug.
    public var drafts: [Slug]
    /// The files below `Content/bestand`, by path: `genk.pdf`, `kaart/genk.png`.
    public var files: [AttachedFile]
    /// The introduction of the call.
    public var body: TextReference

    /// How many regions are left out as drafts.
    public var draftCount: Int { drafts.count }

    /// Makes a programme.
    public init(
        title: String, tagline: String? = nil, organisation: String? = nil, baseURL: BaseURL? = nil,
        contact: Contact? = nil, closingSoonDays: Int = 7, window: ClosedRange<CivilDate>? = nil,
        verifyContactsDays: Int? = nil, keepContactsDays: Int? = nil, regions: [Region], personas: [Persona],
        pages: [Page], municipalities: [Municipality], drafts: [Slug] = [], files: [AttachedFile] = [],
        body: TextReference
    ) {
        self.title = title
        self.tagline = tagline
        self.organisation = organisation
        self.baseURL = baseURL
        self.contact = contact
        self.closingSoonDays = closingSoonDays
        self.window = window
        self.verifyContactsDays = verifyContactsDays
        self.keepContactsDays = keepContactsDays
        self.regions = regions
        self.personas = personas
        self.pages = pages
        self.municipalities = municipalities
        self.drafts = drafts
        self.files = files
        self.body = body
    }
}
