import Schedule

/// The year of dates that are written without one.
///
/// Any number can look like a year: `2018 Antwerpen` is a postcode, and `cijfers van 2021` are older than the call. So
/// a year is taken from dates, weeks and months; one that stands in other words, or elsewhere, is asked about.
struct TimingYear: Equatable {
    /// The year; nil when there are several or none.
    let value: Int?
    /// Whether it is to be asked about.
    let isUncertain: Bool

    /// Looks in the texts of the timing, then in all.
    init(timing: [String], all: [String]) {
        let dated = Self.datedYears(in: timing)
        guard dated.isEmpty else {
            value = dated.count == 1 ? dated.first : nil
            isUncertain = false
            return
        }
        let others = [Self.loneYears(in: timing), Self.datedYears(in: all)].first { !$0.isEmpty } ?? []
        value = others.count == 1 ? others.first : nil
        isUncertain = value != nil
    }

    /// The years of dates, weeks and months: `5 mei 2025`, `week 20 van 2025`, `juni 2025`.
    private static func datedYears(in texts: [String]) -> Set<Int> {
        var years = Set<Int>()
        for text in texts {
            let bytes = Array(text.utf8)
            years.formUnion(DutchDateFinder.mentions(in: bytes[...]).compactMap(\.year))
            let words = words(of: text)
            for (index, word) in words.enumerated() {
                guard let year = year(word) else { continue }
                let before = words[max(0, index - weekReach)..<index]
                let isDated =
                    before.last.map { DutchNames.month($0.plain) != nil } ?? false
                    || before.contains { ["week", "weken"].contains($0.plain) }
                if isDated { years.insert(year) }
            }
        }
        return years.filter(range.contains)
    }

    /// Years among other words, but no postcodes and no older figures.
    private static func loneYears(in texts: [String]) -> Set<Int> {
        var years = Set<Int>()
        for text in texts {
            let words = words(of: text)
            for (index, word) in words.enumerated() {
                guard let year = year(word) else { continue }
                let isPostcode = index + 1 < words.count && words[index + 1].first?.isUppercase == true
                if !isPostcode { years.insert(year) }
            }
        }
        return years
    }

    /// How many words before a year can say that it is that of a week: `week 20 en 21 van 2025`.
    private static let weekReach = 5
    private static let range = 2015...2045

    private static func words(of text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }
    }

    private static func year(_ word: Substring) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), range.contains(year) else { return nil }
        return year
    }
}
