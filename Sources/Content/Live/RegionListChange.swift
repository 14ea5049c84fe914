/// A change of which regions there are: the file of one was added or removed.
public enum RegionListChange: Sendable, Hashable {
    /// It is new.
    case added(Region)
    /// It is not there any more.
    case removed(Slug)

    /// Its name.
    public var slug: Slug {
        switch self {
        case .added(let region): region.slug
        case .removed(let slug): slug
        }
    }
}
