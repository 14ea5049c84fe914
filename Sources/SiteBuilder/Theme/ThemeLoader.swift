import Diagnostics
import Disk
import Templates

/// Reads the folder `Templates/`:
///
/// 1. the files below `assets/` become assets with fingerprints in their names;
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
        let files = readFiles(&diagnostics)
        let assets = files.filter { $0.name.hasPrefix("assets/") }.map {
            Asset(name: $0.name, bytes: $0.bytes)
        }
        let sources = files.compactMap(Self.templateSource)
        guard let library = parse(sources, assets, &diagnostics) else { return (nil, diagnostics) }
        let theme = compile(library, assets, &diagnostics)
        return (diagnostics.contains { $0.severity == .error } ? nil : theme, diagnostics)
    }

    /// All files of the theme; their names are relative to its folder.
    private func readFiles(_ diagnostics: inout [Diagnostic]) -> [(name: String, bytes: [UInt8])] {
        do throws(DiskError) {
            let listing = try project.list(Self.folder, recursive: true)
            diagnostics += listing.findings
            var files: [(name: String, bytes: [UInt8])] = []
            for entry in listing.files {
                let bytes = try project.read(entry.path, limit: Self.sizeLimit)
                files.append((String(entry.path.dropFirst(Self.folder.count + 1)), bytes))
            }
            return files
        } catch {
            diagnostics.append(error.diagnostic)
            return []
        }
    }

    private static func templateSource(_ file: (name: String, bytes: [UInt8])) -> TemplateSource? {
        let ending = ".mustache"
        guard file.name.hasSuffix(ending), !file.name.hasPrefix("assets/") else { return nil }
        return TemplateSource(
            name: String(file.name.dropLast(ending.count)),
            text: SourceText(path: "\(folder)/\(file.name)", bytes: file.bytes))
    }

    private func parse(
        _ sources: [TemplateSource], _ assets: [Asset], _ diagnostics: inout [Diagnostic]
    ) -> TemplateLibrary? {
        let names = Dictionary(assets.map { ($0.name, $0.path) }) { first, _ in first }
        do throws(TemplateError) {
            return try TemplateLibrary(sources, constants: names)
        } catch {
            diagnostics += error.diagnostics
            return nil
        }
    }

    private func compile(
        _ library: TemplateLibrary, _ assets: [Asset], _ diagnostics: inout [Diagnostic]
    ) -> Theme? {
        // Each is compiled before any is missed, so that one run reports the faults of all.
        let home = template("home", HomePage.self, library, &diagnostics)
        let region = template("region", RegionPage.self, library, &diagnostics)
        let personas = template("personas", PersonasPage.self, library, &diagnostics)
        let persona = template("persona", PersonaPage.self, library, &diagnostics)
        let municipalities = template("municipalities", MunicipalitiesPage.self, library, &diagnostics)
        let calendar = template("calendar", CalendarPage.self, library, &diagnostics)
        let page = template("page", TextPage.self, library, &diagnostics)
        let notFound = template("not-found", NotFoundPage.self, library, &diagnostics)
        let redirect = template("redirect", RedirectPage.self, library, &diagnostics)
        guard let home, let region, let personas, let persona, let municipalities, let calendar, let page,
            let notFound, let redirect
        else { return nil }
        return Theme(
            home: home, region: region, personas: personas, persona: persona, municipalities: municipalities,
            calendar: calendar, page: page, notFound: notFound, redirect: redirect, assets: assets)
    }

    private func template<Context>(
        _ name: String, _ context: Context.Type, _ library: TemplateLibrary, _ diagnostics: inout [Diagnostic]
    ) -> Template<Context>? {
        do throws(TemplateError) {
            return try library.compile(name, for: context)
        } catch {
            diagnostics += error.diagnostics
            return nil
        }
    }
}
