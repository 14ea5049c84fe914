extension RandomAccessCollection {
    /// Where the elements begin for which a condition does not hold, by halving again and again.
    ///
    /// The condition holds for all elements before that place and for none behind it, as `< 3` does in `[1, 2, 3, 4]`,
    /// where the answer is 2; it is the end when the condition holds for all.
    public func boundary(of holds: (Element) throws -> Bool) rethrows -> Index {
        var low = startIndex
        var count = count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if try holds(self[middle]) {
                low = index(after: middle)
                count -= half + 1
            } else {
                count = half
            }
        }
        return low
    }
}
