import Content
import Markup
import Templates

/// `/open-data/`: what the site offers to programs, and how to read it.
struct OpenDataPage: TemplateContext {
    /// What menus call the page.
    static let title = "Open data"
    /// The name of the file of the content that holds its introduction, `Content/pagina/open-data.md`.
    static let slug = Slug(fromName: title)

    /// Where it stands, with and without a file of the content.
    static let address = PageAddress.page(slug)
    /// How a menu names it when no file of the content does.
    static let link = (title: title, address: address)
    /// The ids that its template gives to headings.
    static let identifiers = ["data-bestanden", "data-velden", "data-voorbeeld"]

    var page: PageFrame
    /// The introduction: who may use the data, under which licence. Nil without a file.
    var text: HTML?

    static let schema = TemplateSchema<OpenDataPage>([
        .record("page") { $0.page },
        .optionalHTML("text") { $0.text },
    ])

    /// Whether no file of the content introduces the page.
    static func isMissing(in pages: [Page]) -> Bool {
        !pages.contains { $0.slug == slug }
    }
}
