/// A rule about one region: its facts, and its text.
///
/// It runs in the workers that render the site, once for each region, and keeps nothing.
protocol RegionRule: Rule {
    /// Reports what it finds in a region.
    static func check(_ subject: RegionSubject, _ report: inout RuleReport)
}
