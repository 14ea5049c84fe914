/// How often words come in a text, to see that no repetition of one is lost.
enum WordCount {
    /// The words that come less often in `found`; words with `-` behind them are halves of words at a line end, which may
    /// have become one with any other.
    static func missing(_ wanted: [String], in found: [String]) -> [String] {
        var left = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
        func take(_ word: String) -> Bool {
            guard let count = left[word], count > 0 else { return false }
            left[word] = count - 1
            return true
        }
        let whole = wanted.filter { !$0.hasSuffix("-") }
        var rests = whole.filter { !take($0) }
        var missing: [String] = []
        for half in wanted.filter({ $0.hasSuffix("-") }).map({ String($0.dropLast()) }) {
            if let index = rests.firstIndex(where: { take(half + $0) }) {
                rests.remove(at: index)
            } else if !take(half) {
                missing.append(half)
            }
        }
        return missing + rests
    }
}
