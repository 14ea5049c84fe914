import Content
import Markup

extension OpenDataPage {
    /// The page, which every site has; its introduction is the editor's.
    init(text: HTML?, in site: SiteContext) {
        let content = site.page(Self.slug)
        page = PageFrame(
            Self.address, in: site, title: content?.title ?? Self.title,
            windowTitle: content?.title ?? Self.title,
            description: content?.description
                ?? "De gegevens van \(site.programme.title) om zelf te gebruiken: JSON, kalenders en nieuws.")
        self.text = text
    }
}
