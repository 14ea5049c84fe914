import Content
import Markup

extension TextPage {
    /// A page of its own.
    init(_ content: Page, text: HTML, in site: SiteContext) {
        page = PageFrame(
            .page(content.slug), in: site, title: content.title, windowTitle: content.title,
            description: content.description ?? "\(content.title) van \(site.programme.title).")
        self.text = text
    }
}
