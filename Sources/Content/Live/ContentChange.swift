/// What a change of files made of a live content.
public enum ContentChange: Sendable, Hashable {
    /// Nothing that a page shows: the bytes are the same, or the new version has errors and the last good one stays.
    case nothing
    /// The programme is the same but for these files, each of which was replaced in its place.
    case files([ChangedFile])
    /// The programme is the same but for these regions, whose files came or went one after the other.
    case regions([RegionListChange])
    /// Which pages there are, their order or what many of them say is another.
    case structure
}
