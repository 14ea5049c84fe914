import Diagnostics
import Disk
import Templates

/// Reads the folder `Templates/`:
///
/// 1. the files below `assets/` become assets with fingerprints in their names, by which style sheets name them;
/// 2. each `<name>.mustache` becomes the template `<name>`, in which `{{assets/site.css}}` stands for the
///    published name of that asset;
/// 3. the templates of pages are compiled for the contexts of those pages, so that a wrong name is found even
///    in a branch that today's content does not take.
struct ThemeLoader: Sendable {
    /// The folder of the theme in the project.
    static let folder = "Templates"
    /// The most bytes a template or asset may have.
    static let sizeLimit = 4 << 20

    let project: ProjectFolder

    /// The theme, or all that is wrong with it.
    func load() -> (theme: Theme?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        guard let files = readFiles(&diagnostics) else { return (nil, diagnostics) }
        let (assets, faults) = AssetLinker.link(files.filter { $0.name.hasPrefix("assets/") })
        diagnostics += faults
        let sources = files.compactMap(Self.templateSource)
        guard let library = parse(sources, assets, &diagnostics) else { return (nil, diagnostics) }
        diagnostics += library.unused
        let theme = compile(library, assets, &diagnostics)
        return (diagnostics.contains { $0.severity == .error } ? nil : theme, diagnostics)
    }

    /// All files of the theme; nil without the folder, of which nothing else can be said then.
    private func readFiles(_ diagnostics: inout [Diagnostic]) -> [ThemeFile]? {
        do throws(DiskError) {
            let listing = try project.list(Self.folder, recursive: true)
            diagnostics += listing.findings
            var files: [ThemeFile] = []
            for entry in listing.files {
                let bytes = try project.read(entry.path, limit: Self.sizeLimit)
                files.append(ThemeFile(path: entry.path, bytes: bytes))
            }
            return files
        } catch {
            diagnostics.append(error.isMissing && error.path == Self.folder ? Self.missing : error.diagnostic)
            return nil
        }
    }

    private static let missing = Diagnostic(
        .error, "theme.missing",
        "there is no folder \(folder) here, which holds the look of the site",
        help:
            "copy the folder \(folder) of Addenda to the project, beside Content, and change it to your taste"
    )

    private static func templateSource(_ file: ThemeFile) -> TemplateSource? {
        let ending = ".mustache"
        guard file.name.hasSuffix(ending), !file.name.hasPrefix("assets/") else { return nil }
        return TemplateSource(name: String(file.name.dropLast(ending.count)), text: file.text)
    }

    private func parse(
        _ sources: [TemplateSource], _ assets: [Asset], _ diagnostics: inout [Diagnostic]
    ) -> TemplateLibrary? {
        let names = Dictionary(assets.map { ($0.name, $0.path) }) { first, _ in first }
        do throws(TemplateError) {
            let pages = Set(PageTemplate.allCases.map(\.rawValue))
            return try TemplateLibrary(sources, constants: names, pages: pages)
        } catch {
            diagnostics += error.diagnostics
            return nil
        }
    }

    private func compile(
        _ library: TemplateLibrary, _ assets: [Asset], _ diagnostics: inout [Diagnostic]
    ) -> Theme? {
        // Each is compiled before any is missed, so that one run reports the faults of all.
        let home = template(.home, HomePage.self, library, &diagnostics)
        let region = template(.region, RegionPage.self, library, &diagnostics)
        let personas = template(.personas, PersonasPage.self, library, &diagnostics)
        let persona = template(.persona, PersonaPage.self, library, &diagnostics)
        let municipalities = template(.municipalities, MunicipalitiesPage.self, library, &diagnostics)
        let calendar = template(.calendar, CalendarPage.self, library, &diagnostics)
        let page = template(.page, TextPage.self, library, &diagnostics)
        let openData = template(.openData, OpenDataPage.self, library, &diagnostics)
        let notFound = template(.notFound, NotFoundPage.self, library, &diagnostics)
        let redirect = template(.redirect, RedirectPage.self, library, &diagnostics)
        guard let home, let region, let personas, let persona, let municipalities, let calendar, let page,
            let openData, let notFound, let redirect
        else { return nil }
        return Theme(
            home: home, region: region, personas: personas, persona: persona, municipalities: municipalities,
            calendar: calendar, page: page, openData: openData, notFound: notFound, redirect: redirect,
            assets: assets)
    }

    private func template<Context>(
        _ page: PageTemplate, _ context: Context.Type, _ library: TemplateLibrary,
        _ diagnostics: inout [Diagnostic]
    ) -> Template<Context>? {
        do throws(TemplateError) {
            return try library.compile(page.rawValue, for: context)
        } catch {
            diagnostics += error.diagnostics
            return nil
        }
    }
}
