import Testing

@testable import SiteBuilder

@Suite struct ScriptMinifierTests {
    private func minified(_ source: String) -> String {
        String(decoding: ScriptMinifier.minified(Array(source.utf8)), as: UTF8.self)
    }

    @Test func linesOfCommentAndIndentationGo() {
        #expect(
            minified("// what\n\n  let a = 1 // stays\n\tlet b = `x`") == "let a = 1 // stays\nlet b = `x`")
    }

    @Test(arguments: [
        "let a = `one\n  // two\n`\n", "/* one\n  // two */\n", "let a = 'one\\\n  // two'\n",
    ])
    func whatRunsOverLinesStaysAsItIs(source: String) {
        #expect(minified(source) == source)
    }
}
