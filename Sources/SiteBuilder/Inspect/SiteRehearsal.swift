import Content
import Diagnostics
import Disk
import Schedule

/// Renders files of a site in memory for one moment after another, with the theme read and the site planned once.
public struct SiteRehearsal: Sendable {
    private var renderer: SiteRenderer
    private let files: [String: PlannedFile]

    /// Prepares a programme at a moment; nil when the theme is not sound.
    public init?(_ builder: SiteBuilder, _ programme: Programme, at moment: Instant) async {
        guard let theme = ThemeLoader(project: builder.project).load().theme else { return nil }
        let (site, plan) = await builder.plan(programme, theme, at: moment)
        files = Dictionary(plan.files.map { ($0.path, $0) }) { first, _ in first }
        renderer = SiteRenderer(project: builder.project, site: site, theme: theme, plan: plan)
    }

    /// Goes to another moment.
    public mutating func move(to moment: Instant) {
        renderer.site.move(to: moment)
    }

    /// The bytes that a build at the moment would write to a path, `regio/genk/index.html`; nil when the site has no
    /// such file.
    public func file(at path: String) throws(DiskError) -> [UInt8]? {
        guard let file = files[path] else { return nil }
        var bytes: [UInt8] = []
        var findings = RenderFindings()
        try renderer.render(file, into: &bytes, &findings)
        return bytes
    }
}
