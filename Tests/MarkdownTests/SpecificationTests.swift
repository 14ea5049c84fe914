import Foundation
import Testing

@testable import Markdown
@Test(.enabled(if: ProcessInfo.processInfo.environment["ADDENDA_GFM_SPEC"] != nil)) func dump() throws {
    struct Example: Decodable { let example: Int; let section: String; let markdown: String; let html: String; let `extension`: String }
    let examples = try JSONDecoder().decode([Example].self, from: Data(contentsOf: URL(fileURLWithPath: ProcessInfo.processInfo.environment["ADDENDA_GFM_SPEC"]!)))
    var bad: [Int] = [], decorated: [Int] = []
    for e in examples {
        let r = render(e.markdown, MarkdownOptions(smartPunctuation: false, decorations: []))
        if r.html.string != e.html { bad.append(e.example); print("=== \(e.example) \(e.section) [\(e.extension)]\n\(e.markdown)--- expected\n\(e.html)--- got\n\(r.html.string)\(report(r))") }
        let d = render(e.markdown, MarkdownOptions(smartPunctuation: false))
        if d.html.string != r.html.string { decorated.append(e.example) }
    }
    print("BAD", bad.count, bad)
    print("DECORATED", decorated.count, decorated)
}
