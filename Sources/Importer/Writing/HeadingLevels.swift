/// How deep headings are in a region's file: they begin at 2, and none is skipped.
struct HeadingLevels {
    /// The level of the last heading that is known, in the file and in the document.
    private var known = 1
    private var documentLevel: Int?
    private var isInAnalysis = false
    private var hasContact = false

    /// The level of the next heading.
    mutating func level(_ role: HeadingRole?, documentLevel level: Int?) -> Int {
        guard let role else { return unknown(level) }
        known =
            switch role {
            case .challenge: 3
            case .enrichment, .arena: isInAnalysis ? 3 : 2
            case .submission: hasContact ? 3 : 2
            default: 2
            }
        switch role {
        case .analysis: isInAnalysis = true
        case .enrichment, .arena: break
        default: isInAnalysis = false
        }
        hasContact = role == .contact || role == .submission && hasContact
        documentLevel = level
        return known
    }

    /// A heading of the region's own: below the last known one, unless the document puts it beside or above that.
    private mutating func unknown(_ level: Int?) -> Int {
        if let level, let documentLevel, level <= documentLevel, known > 1 {
            let isBeside = level == documentLevel && known == 3
            if !isBeside {
                known = 2
                isInAnalysis = false
                self.documentLevel = level
                return 2
            }
            // Beside a challenge it would end that challenge, which it should.
            return 3
        }
        return min(known + 1, 6)
    }
}
