import Schedule

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the script of a page would show of a region, by its `data-timeline`:
/// `[[0,"announced","Opent op …"],[1682028000,"open","Open – nog # dagen",null,1685570400,"Open – nog 1 dag"],…]`.
struct ShownPeriods: Sendable {
    /// One period.
    struct Period: Decodable, Sendable {
        /// From when, in seconds since 1970; 0 when it has held for ever.
        let start: Int64
        /// The phase, as `data-phase` gets it: `open`, `closed jury`.
        let phase: String
        /// The words of the status; nil when they are those of the period before.
        let status: String?
        /// What days are counted to.
        let countdown: Int64?

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            start = try values.decode(Int64.self)
            phase = try values.decode(String.self)
            status = try values.decodeIfPresent(String.self)
            if !values.isAtEnd { _ = try values.decodeIfPresent(String.self) }
            countdown = values.isAtEnd ? nil : try values.decodeIfPresent(Int64.self)
        }
    }

    private let periods: [Period]

    /// Reads the data; nil when they are none.
    init?(json: String) {
        guard let periods = try? JSONDecoder().decode([Period].self, from: Data(json.utf8)), !periods.isEmpty
        else { return nil }
        self.periods = periods
    }

    /// The first moment from `start` on at which a reader would be shown something else than what holds, with both;
    /// nil when there is none.
    ///
    /// Both change at certain moments only, and all of those are compared.
    func difference(from expected: ExpectedPeriods, since start: Instant) -> Difference? {
        let own = periods.map { Instant(secondsSinceEpoch: $0.start) }
        let moments = Set((own + expected.starts).filter { $0 > start } + [start])
        for moment in moments.sorted() {
            let wanted = expected.words(at: moment)
            let shown = words(at: moment)
            if shown != wanted { return Difference(moment: moment, shown: shown, wanted: wanted) }
        }
        return nil
    }

    /// Where they part.
    struct Difference: Sendable {
        let moment: Instant
        let shown: ShownStatus?
        let wanted: ShownStatus
    }

    /// What view.js would show at a moment.
    private func words(at moment: Instant) -> ShownStatus? {
        let past = periods.prefix { $0.start <= moment.secondsSinceEpoch }
        guard let period = past.last, let words = past.last(where: { $0.status != nil })?.status else {
            return nil
        }
        return ShownStatus(phase: period.phase, words: words, countdown: period.countdown)
    }
}
