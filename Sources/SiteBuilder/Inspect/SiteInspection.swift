import Content
import Diagnostics

/// What came out of rendering a site in memory.
public struct SiteInspection: Sendable {
    /// The programme; nil when the content or the theme has errors that keep pages from being rendered.
    public var programme: Programme?
    /// The regions whose facts could be read; all of them when there is a programme.
    public var regions: [Region]
    /// Everything that a build would report, and what the inspector found; in no order.
    public var findings: [Diagnostic]
    /// Why the machine could not go on; empty when it could.
    public var failures: [Diagnostic]
    /// The files that the site would have: `regio/genk/index.html`.
    public var paths: Set<String>
    /// The places on pages that texts link to and that are not there: `regio/leuven/index.html#analyse`. Each such
    /// link has a finding at its line.
    public var missingPlaces: Set<String> = []
    /// The path at which a page for any address finds the site, such as `/oproep/`; nil when links are relative.
    public var rootPath: String?
}
