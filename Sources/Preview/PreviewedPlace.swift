/// What is found at the path of a request.
public enum PreviewedPlace: Sendable {
    /// A file, by its path below the site: `regio/genk/index.html`.
    case file(path: String, PreviewedFile)
    /// A folder, of which the address lacks the slash at the end.
    case folder
    /// Nothing; the site begins at this path: `/oproep/`.
    case aboveSite(basePath: String)
    /// Nothing; the page that says so.
    case missing(path: String, PreviewedFile)
    /// Nothing, since there is no site yet: the number of its last change, and the moment that it is shown for.
    case noSite(revision: Int, moment: String?)
}
