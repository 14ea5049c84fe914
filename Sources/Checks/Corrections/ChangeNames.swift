import Content
import Schedule

/// The words by which an update is known to be about a change: the fact, or what it says now or said before.
///
/// | fact | words |
/// | --- | --- |
/// | a step | those of ``ChangeWords``, such as `deadline` or `pitch`; the name of a step of the region's own; the new date |
/// | a contact | those of ``ChangeWords``, the name, the e-mail address or telephone number |
/// | an address for candidacies | those of ``ChangeWords``, or the address itself |
/// | a municipality | its name, or a word of ``ChangeWords`` |
///
/// An entry that gives dates or times has to give the new one. A sentence that says that nothing changed counts for
/// nothing, unless the new date is in it.
struct ChangeNames {
    /// What stands anywhere in an update: parts of words, addresses, numbers.
    private let parts: [String]
    /// What stands in it as a whole: `As` is no part of `was`.
    private let names: [[String]]
    /// The days that a changed step has now; empty when there are none to compare.
    private let days: Set<CivilDate>
    /// The times that it has now, as people say them; empty when there are none to compare.
    private let times: Set<CivilTime>
    /// What an editor may write, for a help: `“deadline”, “termijn” or the new date`.
    let help: String

    init(_ change: FactChange) {
        let values = [change.after, change.before].compactMap(\.self)
        let names: [String]
        switch change.subject {
        case .municipality: names = values
        case .contact(let name):
            names = [name] + values.flatMap { $0.split(separator: ",").map(String.init) }
        case .submission: names = values + ["link"]
        case .ownStep(let title, _): names = [title]
        case .step, .update: names = []
        }
        parts = ChangeWords.parts(of: change.subject)
        self.names = names.map(Self.words).filter { !$0.isEmpty }
        help = ChangeWords.help(for: change)
        let when = change.subject.isStep ? change.after.flatMap(When.init(notation:)) : nil
        days = when.map(Self.days) ?? []
        times = when.map { Self.times($0, isDeadline: change.subject == .deadline) } ?? []
    }

    /// Whether an update tells of the change.
    func occur(in update: Update) -> Bool {
        let text = update.change + " " + (update.reason ?? "")
        let given = DutchDateFinder.mentions(in: Array(text.utf8)[...])
        let told = DutchTimeFinder.times(in: Array(update.change.utf8)[...])
        guard times.isEmpty || told.isEmpty || !times.isDisjoint(with: told) else { return false }
        if !days.isEmpty, !given.isEmpty {
            return given.contains { mention in
                days.contains { $0 == mention.date(inYear: $0.year) }
            }
        }
        return UpdateSentences.ofChanges(in: update).contains(where: tells)
    }

    private func tells(_ sentence: String) -> Bool {
        let (plain, words) = (sentence.lowercased(), Self.words(sentence))
        return parts.contains { plain.contains($0) } || names.contains { words.contains($0) }
    }

    /// The days that a date names: 9 June of `2023-06-09 23:59`.
    private static func days(_ when: When) -> Set<CivilDate> {
        guard let extent = Extent(of: when) else { return [] }
        return Set(when.namedDays + [extent.earliestDate, extent.latestDate].compactMap(\.self))
    }

    /// The end of a day is 23:59 or midnight to people, and a deadline without a time ends then too.
    private static func times(_ when: When, isDeadline: Bool) -> Set<CivilTime> {
        let time: CivilTime? =
            switch when {
            case .moment(_, let time): time
            case .before(let bound), .by(let bound), .from(let bound): bound.time
            case .days, .interval, .weeks, .after, .toBeAnnounced: nil
            }
        guard let time = time ?? (isDeadline ? .lastMinute : nil) else { return [] }
        return time == .lastMinute ? [.lastMinute, .midnight] : [time]
    }

    private static func words(_ text: String) -> [String] { SentenceWords.of(ArraySlice(text.utf8)) }
}

extension FactSubject {
    /// The date of the deadline.
    fileprivate static let deadline = FactSubject.step(key: "deadline", isReserve: false)
}
