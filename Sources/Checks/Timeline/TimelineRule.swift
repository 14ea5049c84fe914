/// A page or calendar that does not say what the schedule says.
enum TimelineRule: Rule {
    static let explanation = Explanation(
        "timeline.wrong", .error, .project,
        """
        `addenda check --timeline` builds the site for the moments round every change of phase and compares it with the \
        dates: the banner, summary, steps and part on handing in of every region, the lists on home and of every \
        persona, /kalender/, the calendars and data/regios.json. Something is missing, says a phase that does not hold, \
        or would say one that a script alone can know; usually a template leaves out the banner or its data. Words \
        before a script runs have to stay true: no phase but “Afgesloten”, and that after the deadline.
        """,
        wrong: "<p>Deadline</p>   # in deadline-banner.mustache",
        right: "<p>{{{sentence}}}</p>")
}
