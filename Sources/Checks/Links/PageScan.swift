/// The ids and links of one rendered page.
struct PageScan {
    /// The page: `regio/genk/index.html`.
    let path: String
    /// The value of each `id`.
    private(set) var ids: [ArraySlice<UInt8>] = []
    /// The value of each `href` and `src`, as it stands in the page.
    private(set) var links: [ArraySlice<UInt8>] = []

    /// Looks for attributes; the pages are our own, so their values are always between double quotes.
    init(path: String, html: [UInt8]) {
        self.path = path
        let quote = UInt8(ascii: "\"")
        var index = html.startIndex
        // An attribute is told by `="`, which is rarer than letters.
        while let sign = html[index...].firstIndex(of: UInt8(ascii: "=")) {
            index = sign + 1
            guard index < html.endIndex, html[index] == quote else { continue }
            let end = html[(index + 1)...].firstIndex(of: quote) ?? html.endIndex
            let value = html[index + 1..<end]
            if Self.isNamed("href", html, sign) || Self.isNamed("src", html, sign) {
                links.append(value)
            } else if Self.isNamed("id", html, sign) {
                ids.append(value)
            }
            index = min(end + 1, html.endIndex)
        }
    }

    private static func isNamed(_ name: StaticString, _ html: [UInt8], _ end: Int) -> Bool {
        let start = end - name.utf8CodeUnitCount
        guard start > 0, html[start - 1] <= 0x20 else { return false }
        return name.withUTF8Buffer { html[start..<end].elementsEqual($0) }
    }
}
