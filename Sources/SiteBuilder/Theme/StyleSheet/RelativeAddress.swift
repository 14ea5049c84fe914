/// Addresses from one file of the site to another.
enum RelativeAddress {
    /// `../fonts/hand.woff2`, to `assets/fonts/hand.woff2` from `assets/css/site.css`; percent-encoded, so that it
    /// may stand in a style sheet with and without quotes.
    static func text(to target: String, from source: String) -> String {
        let target = target.split(separator: "/")
        let folder = source.split(separator: "/").dropLast()
        let shared = zip(target.dropLast(), folder).prefix { $0 == $1 }.count
        let way =
            Array(repeating: "..", count: folder.count - shared) + target.dropFirst(shared).map(String.init)
        return PercentEncoding.encode(way.joined(separator: "/"), keeping: "/")
    }
}
