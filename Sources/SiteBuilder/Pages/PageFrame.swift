import Markup
import Templates

/// What stands round the content of every page: the head, the menus and the footer.
struct PageFrame: TemplateContext {
    /// The language of the page (BCP 47): `nl-BE`.
    var language: String
    /// The heading of the page.
    var title: String
    /// The line of its file in which the heading stands, for the attribute `data-line`; only a preview has it.
    var titleLine: String?
    /// The title of the window, unique in the site: `Genk – Capacity Building Lokale Partnerschappen`.
    var headTitle: String
    /// One sentence for search engines and previews.
    var description: String
    /// The absolute address, when the site knows its own.
    var canonical: String?
    /// The absolute address of the folder of the site, when it is known: `https://addenda.example/`.
    var base: String?
    /// What the page says to machines, in JSON-LD; nil when there is nothing to say.
    var structuredData: HTML?
    /// What the feed of the site is called; nil when it has none.
    var feedTitle: String?
    /// Whether search engines may list the page.
    var isIndexed: Bool
    /// What leads to the folder of the site: `../../`.
    var root: String
    /// The name of the programme.
    var siteTitle: String
    /// Who publishes the site.
    var organisation: String?
    /// The main menu.
    var navigation: [PageLink]
    /// The pages above this one, home first.
    var breadcrumbs: [PageLink]
    /// The links in the footer.
    var footerLinks: [PageLink]
    /// The office that answers questions about the site.
    var office: ContactCard?

    static let schema = TemplateSchema<PageFrame>([
        .text("language") { $0.language },
        .text("title") { $0.title },
        .optionalText("titleLine") { $0.titleLine },
        .text("headTitle") { $0.headTitle },
        .text("description") { $0.description },
        .optionalText("canonical") { $0.canonical },
        .optionalText("base") { $0.base },
        .optionalHTML("structuredData") { $0.structuredData },
        .optionalText("feedTitle") { $0.feedTitle },
        .flag("isIndexed") { $0.isIndexed },
        .text("root") { $0.root },
        .text("siteTitle") { $0.siteTitle },
        .optionalText("organisation") { $0.organisation },
        .list("navigation") { $0.navigation },
        .flag("hasBreadcrumbs") { !$0.breadcrumbs.isEmpty },
        .list("breadcrumbs") { $0.breadcrumbs },
        .list("footerLinks") { $0.footerLinks },
        .optionalRecord("office") { $0.office },
    ])
}
