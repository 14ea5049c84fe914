import Diagnostics

/// What one file says.
struct LoadedFile: Sendable {
    /// What was read; nothing when something is wrong with it.
    enum Content: Sendable {
        case programme(ProgrammeDecoder.Result, TextReference)
        indirect case region(Region)
        /// A region with errors, of which the challenges can be compared with their headings.
        indirect case faultyRegion(Region)
        case draft
        case persona(Persona)
        case page(Page)
        case nothing
    }

    /// The file.
    var file: ContentFile
    /// What was read.
    var content = Content.nothing
    /// Whether it says `draft: true`, also when it is read as a region.
    var isDraft = false
    /// Where its text is; nil when that cannot be told.
    var text: TextReference?
    /// The former slugs that the file claims.
    var aliases: [AliasClaim] = []
    /// What is wrong.
    var diagnostics: [Diagnostic] = []
}
