/// Every rule, in the order in which they run.
enum Rules {
    /// The rules about a text, of whatever file.
    static let ofTexts: [any TextRule.Type] = [
        ImpossibleDateRule.self, ProseWeekdayRule.self, ProseYearRule.self,
        EmptySectionRule.self, EmptyItemRule.self, LeftoverRule.self, TableHeaderRule.self,
        TableMissingHeaderRule.self, LinkTextRule.self, IndentedTextRule.self, ContactLinkRule.self,
        LinkHostRule.self,
        ReviewRule.self,
    ]

    /// The rules about one region.
    static let ofRegions: [any RegionRule.Type] = [
        WeekendRule.self, HolidayRule.self, OrderRule.self, OverlapRule.self, DecisionRule.self,
        NeverOpenRule.self, WindowRule.self,
        UpdateAheadRule.self, AnchorRule.self, EndlessRule.self, OpenDateRule.self, ReserveRule.self,
        PublishedYearRule.self, PublishedWeekRule.self, PublishedAnchorRule.self,
        PublishedLastMinuteRule.self, PublishedWeekdayRule.self, PublishedDifferenceRule.self,
        PublishedLeftoverRule.self, PublishedEmptyRule.self, PublishedOpenRule.self,
        PublishedZoneRule.self, ProseDateRule.self, ProseTimeRule.self, PercentageRule.self,
        IncompleteRule.self,
        CombinedRule.self, RebuttalTermRule.self,
        ContactNameRule.self, RepeatedContactRule.self, PhoneMissingRule.self, PhoneFormRule.self,
        ExampleAddressRule.self, VerifiedRule.self, KeptRule.self,
        SubmissionAddressRule.self, ChannelRule.self, NoMunicipalityRule.self, MunicipalityNoteRule.self,
    ]

    /// The rules about the programme as a whole.
    static let ofProgrammes: [any ProgrammeRule.Type] = [
        TwoRegionsRule.self, OfficialTextRule.self, OfficialSpellingRule.self, UncoveredRule.self,
        UnusedPersonaRule.self,
        HomonymRule.self, SpellingsRule.self,
    ]

    /// The rules that look neither at a region nor at the programme: links, drafts, what was accepted.
    static let others: [any Rule.Type] = [
        AcceptUnknownRule.self, AcceptUnusedRule.self, DeadLinkRule.self, DraftRule.self,
        UnexplainedChangeRule.self, ExplainedChangeRule.self, GoneRegionRule.self, DamagedRecordRule.self,
        MissingRecordRule.self, WithdrawnRegionRule.self, TakenBackUpdateRule.self,
        TimelineRule.self, BrokenExternalRule.self, UnverifiedExternalRule.self, SpellingRule.self,
    ]
}
