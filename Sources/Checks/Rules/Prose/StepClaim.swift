import Schedule

/// What a sentence says of a date: that a step is on it or ends with it.
struct StepClaim {
    /// The step.
    let key: MilestoneKey
    /// Whether it ends before that day begins: `vóór 2 juni`, and `2 juni om 0 uur`.
    let isBefore: Bool

    init(_ key: MilestoneKey, isBefore: Bool) {
        self.key = key
        self.isBefore = isBefore
    }
}
