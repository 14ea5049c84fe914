extension Schedule {
    /// The day or minute from which candidacies are welcome, as it was written; nil when the launch is not certain to
    /// be then, was withdrawn, or is not there at all.
    ///
    /// A launch in a week, in an interval, with days in reserve, or `before`, `by` or `from` a day is not certain.
    public var opening: Bound? {
        guard let launch = active(.launch) else { return nil }
        switch resolved(launch).when {
        case .moment(let date, let time): return Bound(date, time)
        case .days(let days, let optional): return optional.isEmpty ? days.first.map { Bound($0) } : nil
        case .interval, .weeks, .before, .by, .from, .after, .toBeAnnounced: return nil
        }
    }
}
