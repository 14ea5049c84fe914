/// A page or calendar that does not say what the schedule says.
enum TimelineRule: Rule {
    static let explanation = Explanation(
        "timeline.wrong", .error, .project,
        """
        `addenda check --timeline` renders the site just before and just after every change of phase. A page, list or \
        calendar did not say what holds at that moment; usually a template leaves out the banner or its data.
        """,
        wrong: "<p>Deadline</p>   # in deadline-banner.mustache",
        right: "<p>{{{sentence}}}</p>")
}
