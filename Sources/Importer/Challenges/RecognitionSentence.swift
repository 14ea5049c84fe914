import Content

/// The shares in a sentence about how recognisable a challenge is, in any order of words.
///
/// A share (`60%`, `geen enkele partner`) belongs to the degree (`zeer herkenbaar`) that comes next to it.
struct RecognitionSentence {
    /// How recognisable.
    enum Degree: Sendable, Hashable, CaseIterable { case not, less, plain, more, very }

    private enum Token: Equatable {
        /// In tenths of a percent.
        case share(Int)
        case degrees([Degree])
    }

    /// The shares that were read, in tenths of a percent.
    private(set) var shares: [Degree: Int] = [:]
    /// Whether shares and degrees were left over, or a degree has two shares.
    private(set) var isUnclear = false

    /// Degrees that have two different shares.
    private var contested: Set<Degree> = []

    /// Reads a text.
    init(_ text: String) {
        var share: Int?
        var degrees: [Degree] = []
        for token in Self.tokens(text) {
            switch token {
            case .share(let value):
                if !degrees.isEmpty {
                    set(degrees, value)
                    degrees = []
                } else {
                    if share != nil { isUnclear = true }
                    share = value
                }
            case .degrees(let found):
                if let value = share {
                    set(found, value)
                    share = nil
                } else {
                    if !degrees.isEmpty { isUnclear = true }
                    degrees = found
                }
            }
        }
        if share != nil || !degrees.isEmpty && !shares.isEmpty { isUnclear = true }
    }

    /// The shares as the region file has them; nil when there is none.
    var recognition: Recognition? {
        guard !shares.isEmpty else { return nil }
        let share = { (degree: Degree) in shares[degree].map { Percentage(tenths: $0) } }
        return Recognition(
            not: share(.not), less: share(.less), plain: share(.plain), more: share(.more), very: share(.very)
        )
    }

    private mutating func set(_ degrees: [Degree], _ value: Int) {
        // `5 % vindt ze minder of niet herkenbaar` does not say how much of each.
        if degrees.count > 1, value != 0 {
            isUnclear = true
            return
        }
        for degree in degrees where !contested.contains(degree) {
            guard let old = shares[degree], old != value else {
                shares[degree] = value
                continue
            }
            // Which of the two is right cannot be told, so neither is taken.
            isUnclear = true
            shares[degree] = nil
            contested.insert(degree)
        }
    }

    // MARK: Words

    private static func tokens(_ text: String) -> [Token] {
        let words = text.plain.replacing("%", with: " % ").split { " ()\n:;/\"“”".contains($0) }.map {
            trim($0)
        }
        var tokens: [Token] = []
        for (index, word) in words.enumerated() {
            if let share = share(words, index) { tokens.append(.share(share)) }
            if isRecognisable(word) { tokens.append(.degrees(degrees(words[..<index]))) }
        }
        return tokens
    }

    private static func trim(_ word: Substring) -> Substring {
        var word = word
        while let last = word.last, ".,?!'".contains(last) { word = word.dropLast() }
        return word
    }

    private static func isRecognisable(_ word: Substring) -> Bool {
        ["herkenbaar", "herkenbare", "herkenbaarheid"].contains(word)
    }

    /// `60 %`, `12,5 procent`, `geen enkele partner`, `niemand`
    private static func share(_ words: [Substring], _ index: Int) -> Int? {
        let word = words[index]
        let next = index + 1 < words.count ? words[index + 1] : ""
        if word == "geen" || word == "niemand" {
            return word == "niemand"
                || ["enkele", "partner", "partners", "enkel", "van", "een"].contains(next) ? 0 : nil
        }
        if word == "alle", next == "partners" { return 1000 }
        guard next == "%" || next == "procent" || next == "pct", let first = word.first, first.isNumber else {
            return nil
        }
        let parts = word.split { $0 == "," || $0 == "." }
        guard parts.count <= 2, let whole = parts.first.flatMap({ Int($0) }), (0...100).contains(whole) else {
            return nil
        }
        let decimal = parts.count == 2 ? parts[1].first?.wholeNumberValue ?? 0 : 0
        return whole * 10 + decimal
    }

    /// `minder of niet`, `zeer`, or nothing in front of `herkenbaar`
    private static func degrees(_ words: ArraySlice<Substring>) -> [Degree] {
        var degrees: [Degree] = []
        for word in words.reversed() {
            switch word {
            case "niet", "onvoldoende": degrees.append(.not)
            case "minder", "weinig": degrees.append(.less)
            case "meer", "eerder": degrees.append(.more)
            case "zeer", "heel", "erg": degrees.append(.very)
            case "of", "en", "noch", "ook", "-", "helemaal": continue
            default: return degrees.isEmpty ? [.plain] : degrees
            }
        }
        return degrees.isEmpty ? [.plain] : degrees
    }
}
