import Schedule

/// Finds times of the day among words: `17 uur`, `17.30 uur`, `23:59`, `12u30`.
enum ClockTimes {
    /// Every time that is written, in order; 24:00 is midnight.
    static func of(_ words: [String]) -> [CivilTime] {
        words.indices.compactMap { time(at: $0, of: words) }
    }

    private static func time(at index: Int, of words: [String]) -> CivilTime? {
        // `12u30` and `12u` are one word each.
        let joined = words[index].split(
            maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { "uh".contains($0) })
        if joined.count == 2 {
            guard let hour = number(joined[0]) else { return nil }
            return joined[1].isEmpty ? clock(hour, 0) : number(joined[1]).flatMap { clock(hour, $0) }
        }
        // The minutes of `23.59 uur` are no hour.
        let isBehindSign = index > 0 && [".", ":", ","].contains(words[index - 1])
        guard !isBehindSign, let hour = number(words[index][...]) else { return nil }
        let next = words.dropFirst(index + 1).prefix(3)
        if next.first == "uur" { return clock(hour, 0) }
        guard let sign = next.first,
            let minute = next.dropFirst().first.flatMap({ number($0[...], digits: 2) })
        else { return nil }
        let hasUnit = next.count == 3 && ["uur", "u"].contains(next.last)
        return sign == ":" || sign == "." && hasUnit ? clock(hour, minute) : nil
    }

    private static func clock(_ hour: Int, _ minute: Int) -> CivilTime? {
        CivilTime(hour: hour == 24 && minute == 0 ? 0 : hour, minute: minute)
    }

    /// A number of one or two digits, or of so many.
    private static func number(_ word: Substring, digits: Int? = nil) -> Int? {
        guard (1...2).contains(word.utf8.count), digits == nil || word.utf8.count == digits else {
            return nil
        }
        return word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
    }
}
