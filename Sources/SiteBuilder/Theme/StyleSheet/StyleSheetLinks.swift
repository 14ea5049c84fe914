import Diagnostics

/// The files of the theme that one style sheet names, and what is wrong with its other addresses.
struct StyleSheetLinks: Sendable {
    /// An address that leads to a file of the theme.
    struct Link: Sendable {
        /// The name of the file: `assets/fonts/hand.woff2`.
        let name: String
        /// What the address has behind the path: `?#iefix`.
        let rest: String
        /// The bytes of the address in the style sheet.
        let range: Range<Int>
    }

    /// In the order of the style sheet.
    private(set) var links: [Link] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let sheet: ThemeFile
    private let names: Set<String>

    /// Reads a style sheet; `names` are those of all assets.
    init(_ sheet: ThemeFile, names: Set<String>) {
        self.sheet = sheet
        self.names = names
        for address in StyleSheetAddress.all(in: sheet.bytes) {
            switch StyleSheetTarget(address.text, in: sheet.name) {
            case .nothing: break
            case .file(let name, let rest) where names.contains(name):
                links.append(Link(name: name, rest: rest, range: address.range))
            case .file(let name, _): reportUnknown(name, at: address)
            case .rooted(let path): reportRooted(path, at: address)
            case .foreign: reportForeign(address)
            }
        }
    }

    private mutating func reportUnknown(_ name: String, at address: StyleSheetAddress) {
        guard name.hasPrefix("assets/") else {
            report(
                "asset.outside", at: address, "\(address.text) is not in Templates/assets",
                help: "put the file in Templates/assets and name it from there")
            return
        }
        let near = nearest(to: name).map { "did you mean \(RelativeAddress.text(to: $0, from: sheet.name))?" }
        report(
            "asset.unknown", at: address, "Templates/\(name) does not exist",
            help: near ?? "put the file there, or take the address out")
    }

    private mutating func reportRooted(_ path: String, at address: StyleSheetAddress) {
        let near = nearest(to: path) ?? nearest(to: "assets/\(path)")
        report(
            "asset.rooted", at: address,
            "\(address.text) starts at the root of the server, where the site need not be",
            help: near.map { "write \(RelativeAddress.text(to: $0, from: sheet.name))" }
                ?? "name the file from the folder of the style sheet, without a slash at the start")
    }

    private mutating func reportForeign(_ address: StyleSheetAddress) {
        report(
            "asset.foreign", at: address,
            "\(address.text) is on another server, which would see who reads the site",
            help: "put the file in Templates/assets and name it from there")
    }

    private mutating func report(
        _ identifier: String, at address: StyleSheetAddress, _ message: String, help: String
    ) {
        diagnostics.append(Self.error(identifier, in: sheet, at: address.range, message, help: help))
    }

    /// A finding about some bytes of a style sheet.
    static func error(
        _ identifier: String, in sheet: ThemeFile, at range: Range<Int>, _ message: String, help: String
    ) -> Diagnostic {
        let span = sheet.text.span(atByte: range.lowerBound, byteCount: range.count)
        return Diagnostic(.error, identifier, in: sheet.text, at: span, message, help: help)
    }

    /// The asset with the nearest path, or else one with the same file name in another folder.
    private func nearest(to name: String) -> String? {
        let file = name.split(separator: "/").last
        return Suggestion.nearest(to: name, among: names)
            ?? names.filter { $0.split(separator: "/").last == file }.min()
    }
}
