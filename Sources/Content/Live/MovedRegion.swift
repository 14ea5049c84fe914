/// A region whose file came or went.
public enum MovedRegion: Sendable, Hashable {
    /// It is new.
    case came(Region)
    /// It is not there any more.
    case gone(Slug)

    /// Its name.
    public var slug: Slug {
        switch self {
        case .came(let region): region.slug
        case .gone(let slug): slug
        }
    }
}
