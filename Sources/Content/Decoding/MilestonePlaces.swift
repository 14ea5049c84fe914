import Diagnostics
import Schedule

/// Where in a file the date of each milestone stands: a list, since a region has few.
struct MilestonePlaces {
    private var places: [(key: MilestoneKey, span: SourceSpan)] = []

    /// The place of the milestone of a key; of two with the same key the one that was set last.
    subscript(key: MilestoneKey) -> SourceSpan? {
        places.last { $0.key == key }?.span
    }

    /// Notes the place of a milestone.
    mutating func set(_ key: MilestoneKey, at span: SourceSpan) {
        places.append((key, span))
    }
}
