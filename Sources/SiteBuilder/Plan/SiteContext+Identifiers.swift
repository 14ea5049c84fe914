extension SiteContext {
    /// The ids that the template gives to a page, beside those of its text.
    func templateIdentifiers(of address: PageAddress) -> Set<String> {
        switch address {
        case .home: return homeIdentifiers
        case .persona(let slug):
            return regions(askingFor: slug).isEmpty
                ? ["inhoud", "gevraagd"] : ["inhoud", "gevraagd", "agenda"]
        case .region(let slug):
            guard let region = region(slug) else { return [] }
            let cards =
                region.challenges.map { ChallengeCard.identifier($0.number) }
                + (1..<region.contacts.count + 1).map(ContactCard.identifier)
            let isRecognised = region.challenges.contains { $0.recognition != nil }
            let absent =
                (region.corrections(until: now).isEmpty ? ["wijzigingen"] : [])
                + (isRecognised ? [] : RecognitionTable.patternIdentifiers)
            return RegionPage.fixedIdentifiers.subtracting(absent).union(cards)
        case OpenDataPage.address: return Set(["inhoud"] + OpenDataPage.identifiers)
        case .page, .personas, .municipalities, .calendar, .notFound: return ["inhoud"]
        }
    }

    private var homeIdentifiers: Set<String> {
        var identifiers: Set = ["inhoud", "regios", "over"]
        if !programme.regions.isEmpty { identifiers.formUnion(["resultaat", "afgesloten"]) }
        if order.announcedCount > 0 { identifiers.insert(HomePage.announced) }
        if TimelinePicture.isThere(for: programme.regions) {
            identifiers.formUnion(["overzicht", "tijdlijn-titel", "tijdlijn-uitleg"])
        }
        return identifiers
    }
}
