import Schedule

/// A step outside the window of the programme.
enum WindowRule: RegionRule {
    static let explanation = Explanation(
        "date.outside-window", .warning,
        """
        `window` in Content/programma.md says between which days all steps of all regions lie. This date is outside \
        of it; often it is the year that is wrong.
        """,
        wrong: "window: 2023-03-01 / 2023-10-31   # in programma.md\nlaunch: 2022-04-21",
        right: "launch: 2023-04-21")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard let window = subject.settings.programme.window else { return }
        for step in subject.steps {
            let isOutside = { (day: CivilDate) in !window.contains(day) }
            // What is counted from a day outside is outside too, and is mended with it.
            guard let day = step.date.when.outerDays.first(where: isOutside),
                subject.anchor(of: step)?.date.when.outerDays.contains(where: isOutside) != true
            else { continue }
            report.add(
                Self.self, fact: step.place,
                "\(step.shown(day)), for \(step.name), is outside the programme, "
                    + "\(window.lowerBound) to \(window.upperBound)",
                help: "correct the date, or window in Content/programma.md")
        }
    }
}
