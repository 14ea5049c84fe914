import Diagnostics

/// Makes assets of the files below `Templates/assets/`.
///
/// The name of an asset holds a fingerprint of what it holds, and a style sheet holds the names of others:
///
/// 1. find the addresses in each style sheet, and report those that lead nowhere or away from the site;
/// 2. order the assets, so that what a style sheet names comes before it; a circle of names is reported;
/// 3. in that order, write the published names into the style sheets, leave out of these and of scripts what only
///    people need, and take the fingerprints.
///
/// So the name of a style sheet changes when a font does that it names.
struct AssetLinker {
    private var links: [String: StyleSheetLinks] = [:]
    private var assets: [String: Asset] = [:]
    private var diagnostics: [Diagnostic] = []

    /// The assets, in the order of the files, and all that is wrong with the addresses in them.
    static func link(_ files: [ThemeFile]) -> (assets: [Asset], diagnostics: [Diagnostic]) {
        var linker = AssetLinker()
        let byName = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
        linker.findLinks(files)
        for name in linker.order(files, byName) {
            if let file = byName[name] { linker.publish(file) }
        }
        return (files.compactMap { linker.assets[$0.name] }, linker.diagnostics)
    }

    private mutating func findLinks(_ files: [ThemeFile]) {
        let names = Set(files.map(\.name))
        for file in files where file.isStyleSheet {
            let found = StyleSheetLinks(file, names: names)
            diagnostics += found.diagnostics
            links[file.name] = found
        }
    }

    private mutating func order(_ files: [ThemeFile], _ byName: [String: ThemeFile]) -> [String] {
        let order = AssetOrder(files.map(\.name)) { name in links[name]?.links ?? [] }
        for circle in order.circles {
            guard let sheet = byName[circle.sheet] else { continue }
            diagnostics.append(
                StyleSheetLinks.error(
                    "asset.circle", in: sheet, at: circle.link.range,
                    "style sheets name each other in a circle: \(circle.path.joined(separator: " → "))",
                    help: "take one of these addresses out"))
        }
        return order.names
    }

    /// Writes the published names of others into a file, which is then published itself.
    private mutating func publish(_ file: ThemeFile) {
        var bytes: [UInt8] = []
        var copied = 0
        for link in links[file.name]?.links ?? [] {
            guard let target = assets[link.name] else { continue }
            let address = RelativeAddress.text(to: target.path, from: file.name) + Self.safe(link.rest)
            bytes += file.bytes[copied..<link.range.lowerBound]
            bytes += Array(address.utf8)
            copied = link.range.upperBound
        }
        bytes += file.bytes[copied...]
        if file.isStyleSheet { bytes = CSSMinifier.minified(bytes) }
        if file.isScript { bytes = ScriptMinifier.minified(bytes) }
        assets[file.name] = Asset(name: file.name, bytes: bytes)
    }

    /// A query and fragment as it may stand in a style sheet, with and without quotes.
    private static func safe(_ rest: String) -> String {
        PercentEncoding.encode(rest, keeping: "%?#/:@!$&*+,;=[]|^")
    }
}
