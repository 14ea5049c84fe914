import Content
import Diagnostics

/// Looks at a site while it is rendered in memory, from any number of threads at once.
///
/// Each text is read once and each page rendered once; an inspector keeps of them only what it has to.
public protocol SiteInspector: Sendable {
    /// Looks at a region and its text; the file of the text is in `text.source`. Returns what it finds.
    ///
    /// - Parameter programme: The programme; nil when other files have errors that keep it from being known.
    func inspect(_ region: Region, _ text: RegionText, of programme: Programme?) -> [Diagnostic]
    /// Looks at a page of the site: `regio/genk/index.html`.
    func inspect(page path: String, html: [UInt8])
}

extension SiteInspector {
    /// Looks at nothing.
    public func inspect(_ region: Region, _ text: RegionText, of programme: Programme?) -> [Diagnostic] { [] }
    /// Looks at nothing.
    public func inspect(page path: String, html: [UInt8]) {}
}
