import Schedule

/// What a sentence says of a date: that a step is on it or ends with it.
struct StepClaim {
    /// The step.
    let key: MilestoneKey
    /// Whether it ends before that day begins: `vóór 2 juni`, and `2 juni om 0 uur`.
    let isBefore: Bool
    /// Whether the sentence is in the past, so that a date of another year is about another call.
    let isPast: Bool
    /// Whether the rest of the sentence tells what was, so that only a date of this call counts.
    let isAmongHistory: Bool
    /// Which dates of the sentence stand in one list, `21, 22 en 23 juni`.
    let group: Int
}
