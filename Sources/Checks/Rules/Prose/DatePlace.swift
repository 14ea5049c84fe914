import Schedule

/// A date in its sentence: what stands in front of it and behind it.
struct DatePlace {
    /// The words from the date before, or the start of the sentence, up to this date.
    private let lead: [String]
    /// The words behind it, up to the next date or the end of the sentence.
    private let trail: [String]
    /// The words in front of the first of two dates that are joined.
    private let earlier: [String]
    /// What the words in front make of it.
    let role: DateRole
    /// Whether its own day is not meant any more: `vóór 2 juni`, or `2 juni om 0 uur`.
    let isBefore: Bool
    private let sentenceCount: Int
    /// Whether it stands in a row of a table.
    private let isRow: Bool
    /// Whether it is the only date of that row.
    private let isOnlyOfRow: Bool
    /// The words at the head of its column, in a table.
    private let columnHead: [String]

    /// Takes a date of a sentence.
    ///
    /// - Parameters:
    ///   - earlier: the words in front of the first date of the sentence.
    ///   - count: how many words the sentence has.
    init(
        _ index: Int, in sentence: DatedSentence, _ text: TextSubject, earlier: [String], count: Int
    ) {
        let mentions = sentence.mentions
        let start = index > 0 ? mentions[index - 1].range.upperBound : sentence.range.lowerBound
        let end =
            index + 1 < mentions.count ? mentions[index + 1].range.lowerBound : sentence.range.upperBound
        lead = SentenceWords.of(text.bytes[start..<mentions[index].range.lowerBound])
        trail = SentenceWords.of(text.bytes[mentions[index].range.upperBound..<end])
        self.earlier = earlier
        columnHead =
            sentence.columnHeads.isEmpty ? [] : SentenceWords.of(text.bytes[sentence.columnHeads[index]])
        let role = DateRole(ofColumn: columnHead) ?? DateRole(before: lead, behind: trail)
        isRow = sentence.isRow
        isOnlyOfRow = isRow && mentions.count == 1
        let isTooLate = role == .start && SubmissionWords.refuse(lead + trail)
        // `vanaf 2 juni kun je niet meer indienen`
        self.role = isTooLate ? .after : role
        let time = mentions[index].time
        isBefore = isTooLate || time == .midnight || time == nil && DateRole.leavesOutItsDay(lead)
        sentenceCount = count
    }

    /// Whether only a word such as `en` or `tot` stands between the date before and this one.
    var isContinued: Bool {
        lead.allSatisfy {
            ["en", "of", "tot", "met", "t", "e", "m", "/", ".", ",", "-", "–", "&", "op", "tem", "(", ")"]
                .contains($0)
        } || lead == ["maar"] || lead == [",", "maar"]
    }

    /// Whether it is the wrong date of two: `niet 15 juni, maar 9 juni`.
    var isDenied: Bool {
        (lead.last == "niet" || lead.suffix(2) == ["niet", "op"]) && trail.first { $0 != "," } == "maar"
    }

    /// Whether its own part of the sentence names the deadline and tells what holds.
    var tellsWhatHolds: Bool {
        HistoryWords.tellsWhatHolds(Self.lastPart(of: lead) + Self.firstPart(of: trail))
    }

    /// The step that it is about when the words in front make this of it; nil when it is about none.
    func step(as role: DateRole, _ sentence: DatedSentence, _ text: TextSubject) -> MilestoneKey? {
        let lead = isContinued ? earlier : self.lead
        let own = isRow ? rowWords : Self.lastPart(of: lead)
        // What comes too late is often told on both sides of commas.
        if role == .after {
            return OtherMatters.areTold(by: lead + trail) ? nil : Self.deadline(in: lead + trail, role)
        }
        let behind = Self.firstPart(of: trail)
        guard !OtherMatters.areTold(by: own + (saysAll(own, role) ? [] : behind)) else { return nil }
        // `het addendum van 3 april noemt de deadline`: such a date belongs to the word in front of it.
        if role == .of { return Self.deadline(in: own, role) }
        guard let step = step(own, behind, lead, role, sentence, text) else { return nil }
        return step != .decision && OtherMatters.answer(own + behind) ? nil : step
    }

    /// What the row of a table says: its label, which is for all its dates, and beside a single date all cells.
    private var rowWords: [String] {
        (isOnlyOfRow ? lead + trail : earlier + lead).filter { $0 != "|" }
    }

    /// Whether what stands behind a comma adds nothing: `indienen kan tot 9 juni, met vragen kun je terecht bij`.
    private func saysAll(_ own: [String], _ role: DateRole) -> Bool {
        trail.first == "," && StepWords.topic(of: own, role) == .one(.deadline)
    }

    private static func deadline(in words: [String], _ role: DateRole) -> MilestoneKey? {
        StepWords.topic(of: words, role) == .one(.deadline) ? .deadline : nil
    }

    private func step(
        _ own: [String], _ behind: [String], _ lead: [String], _ role: DateRole, _ sentence: DatedSentence,
        _ text: TextSubject
    ) -> MilestoneKey? {
        for (words, isWhole) in [(own, true), (behind, false), (lead, false)] {
            switch StepWords.topic(of: words, role) {
            case .none: continue
            case .several: return nil
            case .one(let step):
                guard Self.goes(step, with: role), !OtherMatters.areTold(by: words) else { return nil }
                let isSure = !isWhole || Self.isBeside(step, words) || Self.agrees(step, behind, role)
                return isSure ? step : nil
            }
        }
        // `voor 9 juni dien je je kandidatuur in`: what is needed may stand on both sides.
        let isApart = trail.first == ","
        if !isApart, case .one(let step) = StepWords.topic(of: own + behind, role),
            Self.goes(step, with: role)
        {
            return step
        }
        if case .one(let step) = StepWords.topic(of: columnHead, role), Self.goes(step, with: role) {
            return step
        }
        return stepAbove(as: role, own + behind, sentence, text)
    }

    /// The step of the line or heading above, for a sentence that does not say much itself.
    private func stepAbove(
        as role: DateRole, _ words: [String], _ sentence: DatedSentence, _ text: TextSubject
    ) -> MilestoneKey? {
        guard role != .start, role != .after else { return nil }
        let blocks = [sentence.label, sentence.heading].compactMap(\.self).map { text.blocks[$0].range }
        // `Dien je kandidatuur op tijd in. Dat kan tot 1 juni.`
        let before = sentenceCount <= Self.followingLimit ? sentence.before : nil
        for range in [before].compactMap(\.self) + blocks where range.count <= 120 {
            let above = SentenceWords.of(text.bytes[range])
            guard SentenceWords.count(above) <= 8, !Self.isBeside(above), !OtherMatters.areTold(by: above),
                !HistoryWords.tellHistory(above)
            else {
                continue
            }
            // `### Indienen` above `tot 9 juni 2023`: the two together.
            guard case .one(let step) = StepWords.topic(of: above + (role == .limit ? words : []), role)
            else {
                continue
            }
            let limit = role == .limit && step == .deadline ? 14 : 7
            return sentenceCount <= limit ? step : nil
        }
        return nil
    }

    /// How many words a sentence has at most that only makes sense with the one before.
    private static let followingLimit = 6

    /// Whether a heading is about what comes before or after a step: `Na het indienen`.
    private static func isBeside(_ heading: [String]) -> Bool {
        heading.first { $0 != "#" }.map { ["na", "voor", "vóór", "tijdens"].contains($0) } ?? false
    }

    /// Whether a date of such a role can be the one of a step: a launch is no last day.
    private static func goes(_ step: MilestoneKey, with role: DateRole) -> Bool {
        switch role {
        case .limit: step != .launch
        case .point: true
        case .of: false
        case .start: step == .launch
        case .between: step != .deadline
        case .after: step == .deadline
        }
    }

    /// Whether the word for a step stands right in front of the date: `deadline is`, `jury op`.
    private static func isBeside(_ step: MilestoneKey, _ words: [String]) -> Bool {
        StepWords.topic(of: Array(words.suffix(4)), .point) == .one(step)
    }

    /// Whether the words behind a date name no other step.
    private static func agrees(_ step: MilestoneKey, _ words: [String], _ role: DateRole) -> Bool {
        let topic = StepWords.topic(of: words, role)
        return topic == .none || topic == .one(step)
    }

    /// The words behind the last comma, semicolon or `maar`.
    private static func lastPart(of words: [String]) -> [String] {
        // A comma right in front of the date ends nothing.
        let inner = words.dropLast(words.last == "," ? 1 : 0)
        guard let cut = inner.lastIndex(where: splitters.contains) else { return Array(inner) }
        return Array(inner[(cut + 1)...])
    }

    /// The words up to the first comma, semicolon, bracket or `en`.
    private static func firstPart(of words: [String]) -> [String] {
        // `4 juni 2023 (deadline)`
        if words.first == "(" { return Array(words.dropFirst().prefix { $0 != ")" }) }
        let inner = words.first == "," ? words.dropFirst() : words[...]
        return Array(inner.prefix { !splitters.contains($0) && $0 != "en" && $0 != "(" && $0 != "|" })
    }

    private static let splitters: Set<String> = [",", ";", "maar", "terwijl"]
}
