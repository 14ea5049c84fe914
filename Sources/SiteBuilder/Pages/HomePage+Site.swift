import Content
import Markup
import Templates

extension HomePage {
    /// The front page.
    init(introduction: HTML, in site: SiteContext) {
        let programme = site.programme
        let count = programme.regions.count
        page = PageFrame(
            .home, in: site, title: programme.title, windowTitle: nil,
            description: programme.tagline
                ?? "De regio’s van \(programme.title), met hun timing en contactpersonen.")
        tagline = programme.tagline
        self.introduction = introduction
        regionCount = count == 1 ? "1 regio" : "\(count) regio’s"
        let root = site.root(of: .home)
        regions = DeferredList(count: count) { RegionCard(at: $0, in: site, root: root) }
    }
}
