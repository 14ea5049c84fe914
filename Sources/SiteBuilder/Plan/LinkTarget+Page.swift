import Content

extension LinkTarget {
    /// The page that a link leads to, and the place on it; nil for a file and for a place on the page itself.
    var page: (address: PageAddress, fragment: String?)? {
        switch self {
        case .region(let slug, let fragment): (.region(slug), fragment)
        case .persona(let slug, let fragment): (.persona(slug), fragment)
        case .page(let slug, let fragment): (.page(slug), fragment)
        case .home(let fragment): (.home, fragment)
        case .file, .fragment: nil
        }
    }
}
