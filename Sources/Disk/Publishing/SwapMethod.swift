/// How a new site takes the place of the previous one.
package enum SwapMethod: Sendable {
    /// In one step, where the system has one, and by two renames elsewhere.
    case exchange
    /// By two renames: for a moment there is no site, and the next build puts the old one back when this
    /// one is killed in that moment.
    case twoRenames
}
