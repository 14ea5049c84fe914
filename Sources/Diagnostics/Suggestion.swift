/// Finds what the user probably meant by a name that does not exist.
public enum Suggestion {
    /// The candidate nearest to a name, when it is near enough to be a slip of the fingers.
    ///
    /// Near enough is at most a third of the letters changed (at least one, but never all): `deadlin` → `deadline`.
    /// Of equally near candidates the first in alphabetical order wins, so that messages are stable.
    public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        let limit = max(1, wanted.count / 3)
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let letters = Array(candidate.lowercased().unicodeScalars)
            guard abs(letters.count - wanted.count) <= limit else { continue }
            let distance = EditDistance.between(wanted, letters)
            guard distance <= limit, distance < max(wanted.count, letters.count) || distance == 0 else {
                continue
            }
            if let found = best, (found.distance, found.candidate) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.candidate
    }
}
