/// What a built file says wrongly, or does not say.
enum TimelineFault: Int, Sendable, Hashable, CaseIterable {
    /// A page could not be made, or has no such part.
    case missing
    /// What a region is called where its dates stand.
    case name
    /// The sentence on the deadline at the top of a region's page.
    case banner
    /// The sentence on the deadline beside the address for candidacies.
    case submission
    /// The deadline in the summary of a region, or in a list.
    case deadline
    /// Words that hold before the deadline, said after it, or the other way round.
    case tense
    /// `data-timeline`, from which the script knows what holds at the moment of reading.
    case data
    /// The place where the script writes the phase, or a phase in words or in `data-phase`.
    case phase
    /// The list or heading that a region stands under.
    case section
    /// A step in the table of a region's timing.
    case step
    /// A date in the calendar page.
    case entry
    /// A month that is called over.
    case month
    /// An entry of a calendar that people subscribe to.
    case event
    /// A value of `data/regios.json`.
    case value

    /// What an editor of templates does about it.
    var help: String {
        switch self {
        case .missing: "see that the template has this part"
        case .name: "print {{page.title}} in the h1 of region.mustache, and {{name}} in every entry of a list"
        case .banner: "print {{{sentence}}} of the banner above the first h2 of region.mustache"
        case .submission:
            "print {{{sentence}}} in submission.mustache, below the heading with the id indienen"
        case .deadline: "print {{{banner.deadline}}}, inside the element with data-timeline"
        case .tense: "print the sentence as it is given, and once for each region"
        case .data: "print data-timeline='{{{banner.timeline}}}' on the element around the region"
        case .phase:
            "leave phases to the script: an empty element with data-status, and data-phase=\"closed\" only "
                + "inside {{#banner.isClosed}}"
        case .section: "print {{#current}} and {{#closed}} in lists of their own"
        case .step:
            "print {{label}} and {{{when}}} of every step in one row, and “vervallen” when it is withdrawn"
        case .entry: "print {{{when}}}, {{title}} and the links to the regions of every entry"
        case .month: "say “voorbij” only inside {{#isPast}}"
        case .event, .value: "build with the program that belongs to this version; if it stays, report it"
        }
    }
}
