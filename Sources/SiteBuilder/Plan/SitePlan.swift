import Content
import Diagnostics

/// All files of a site, before any of them is rendered.
struct SitePlan: Sendable {
    /// The files: assets first, then pages, then what machines read.
    let files: [PlannedFile]
    /// Files that want the same place, naming both.
    let diagnostics: [Diagnostic]

    /// How many of the files are pages, those that lead on to another included.
    var pageCount: Int {
        files.count { file in
            switch file {
            case .page, .redirect: true
            case .asset, .copy, .calendar, .sitemap, .robots, .nextChange, .feed, .regions, .regionsSchema,
                .manifest:
                false
            }
        }
    }

    /// The pages that search engines may list.
    var indexedPages: [PageAddress] {
        files.compactMap { file in
            guard case .page(let address) = file, address != .notFound else { return nil }
            return address
        }
    }

    /// Plans the site of a programme.
    init(_ programme: Programme, assets: [Asset], baseURL: BaseURL?) {
        let pages =
            [.home, .personas, .municipalities, .calendar, .notFound]
            + programme.regions.map { .region($0.slug) }
            + programme.personas.map { .persona($0.slug) }
            + (OpenDataPage.isMissing(in: programme.pages) ? [OpenDataPage.address] : [])
            + programme.pages.map { PageAddress.page($0.slug) }
        let redirects = programme.regions.flatMap { region in
            region.aliases.map { PlannedFile.redirect(alias: $0, to: region.slug) }
        }
        files =
            assets.map { .asset($0) }
            + programme.files.map { .copy(from: "Content/bestand/\($0.path)", to: $0.path) }
            // The largest file first, so that no worker is still at it when the others are done.
            + [.regions]
            + pages.map { .page($0) }
            + redirects
            + Self.calendars(of: programme).map { .calendar($0) }
            + (baseURL.map { [.sitemap($0), .feed($0)] } ?? [])
            + [.robots, .regionsSchema, .nextChange, .manifest]
        diagnostics = Self.collisions(in: files)
    }

    /// The calendars, also at the former addresses of regions.
    private static func calendars(of programme: Programme) -> [CalendarAddress] {
        [.programme]
            + programme.regions.flatMap { region in
                [.region(region.slug)] + region.aliases.map { .former(alias: $0, of: region.slug) }
            }
            + programme.personas.map { .persona($0.slug) }
    }

    /// Files that want one place: the site could only hold one of them, and nobody could say which.
    ///
    /// Paths that differ in capitals alone are one on macOS and Windows, so they collide too. So do a file and a
    /// folder of one name.
    private static func collisions(in files: [PlannedFile]) -> [Diagnostic] {
        var owners: [String: PlannedFile] = [:]
        var findings: [Diagnostic] = []
        for file in files {
            guard let owner = owners.updateValue(file, forKey: file.path.lowercased()) else { continue }
            findings.append(collision(owner, file, "both become \(file.path)"))
        }
        for file in files {
            for folder in folders(above: file.path.lowercased()) {
                // Once for each file that is in the way: a whole site may want to be below it.
                guard let owner = owners.removeValue(forKey: folder) else { continue }
                findings.append(collision(owner, file, "need \(folder) as a file and as a folder"))
            }
        }
        return findings
    }

    private static func collision(_ one: PlannedFile, _ other: PlannedFile, _ what: String) -> Diagnostic {
        let sources = [one.source, other.source].compactMap { $0 }
        let culprit = sources.count == 1 ? sources.first : nil
        return Diagnostic(
            .error, "path.collision", file: culprit, "\(one.origin) and \(other.origin) \(what)",
            help: culprit == nil ? "rename one of the two" : "rename the file")
    }

    /// `regio` and `regio/genk` for `regio/genk/index.html`.
    private static func folders(above path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}
