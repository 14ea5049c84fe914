import Diagnostics
import Testing

@testable import SiteBuilder

@Suite struct AssetLinkerTests {
    /// The published paths and texts by the names of the files, and all that is wrong, as a person reads it.
    private func link(_ files: [String: String]) -> (
        assets: [String: (path: String, text: String)], findings: String
    ) {
        let linked = AssetLinker.link(
            files.sorted { $0.key < $1.key }.map { ThemeFile(path: "Templates/\($0)", bytes: Array($1.utf8)) }
        )
        let assets = linked.assets.map { ($0.name, ($0.path, String(decoding: $0.bytes, as: UTF8.self))) }
        return (
            Dictionary(assets) { first, _ in first },
            DiagnosticText().text(DiagnosticReport(linked.diagnostics))
        )
    }

    /// The last part of a published path.
    private func name(_ path: String?) -> String {
        path?.split(separator: "/").last.map(String.init) ?? "missing"
    }

    @Test func writesPublishedNamesIntoStyleSheets() throws {
        let (assets, findings) = link([
            "assets/css/site.css": """
            @import "print.css" print;
            @font-face{src:url( ../fonts/hand.woff2 ),url('../fonts/hand.eot?#iefix')}
            a{background:url("../a\\20 b.svg#x") url(data:,x) url(#arrow) /* url(../fonts/hand.woff2) */}
            """,
            "assets/css/print.css": "p{}", "assets/fonts/hand.woff2": "w", "assets/fonts/hand.eot": "e",
            "assets/a b.svg": "<svg/>",
        ])
        #expect(findings == "")
        let svg = name(assets["assets/a b.svg"]?.path).replacing(" ", with: "%20")
        #expect(
            assets["assets/css/site.css"]?.text == """
                @import "\(name(assets["assets/css/print.css"]?.path))" print;\
                @font-face{src:url(../fonts/\(name(assets["assets/fonts/hand.woff2"]?.path))),\
                url('../fonts/\(name(assets["assets/fonts/hand.eot"]?.path))?#iefix')}\
                a{background:url("../\(svg)#x") url(data:,x) url(#arrow)}
                """)
    }

    @Test func theNameOfAStyleSheetChangesWithWhatItNames() {
        func path(_ font: String) -> String? {
            link([
                "assets/a.css": "@import 'b.css'", "assets/b.css": "a{b:url(z.woff2)}",
                "assets/z.woff2": font,
            ]).assets["assets/a.css"]?.path
        }
        #expect(path("1") == path("1"))
        #expect(path("1") != path("2"))
    }

    @Test func reportsFilesThatAreNotThere() {
        #expect(
            link([
                "assets/site.css":
                    "a{}\nb{src:url(fonts/hnad.woff2)}\n@import 'x/print.css';\ni{b:url(foto.jpg) url('../logo.svg')}",
                "assets/fonts/hand.woff2": "", "assets/css/print.css": "",
            ]).findings == """
                Templates/assets/site.css:2:11: error: Templates/assets/fonts/hnad.woff2 does not exist [asset.unknown]
                  2 | b{src:url(fonts/hnad.woff2)}
                    |           ^^^^^^^^^^^^^^^^
                  help: did you mean fonts/hand.woff2?

                Templates/assets/site.css:3:10: error: Templates/assets/x/print.css does not exist [asset.unknown]
                  3 | @import 'x/print.css';
                    |          ^^^^^^^^^^^
                  help: did you mean css/print.css?

                Templates/assets/site.css:4:9: error: Templates/assets/foto.jpg does not exist [asset.unknown]
                  4 | i{b:url(foto.jpg) url('../logo.svg')}
                    |         ^^^^^^^^
                  help: put the file there, or take the address out

                Templates/assets/site.css:4:24: error: ../logo.svg is not in Templates/assets [asset.outside]
                  4 | i{b:url(foto.jpg) url('../logo.svg')}
                    |                        ^^^^^^^^^^^
                  help: put the file in Templates/assets and name it from there

                """)
    }

    @Test func reportsOtherSitesAndTheRootOfTheServer() {
        #expect(
            link([
                "assets/site.css": """
                @import "https://fonts.example/a.css";
                a{b:url(//cdn.example/a.png)}
                a{b:url(/assets/a.png)}
                a{b:url(/b.png)}
                """,
                "assets/a.png": "",
            ]).findings == """
                Templates/assets/site.css:1:10: error: https://fonts.example/a.css is on another server, which would see who reads the site [asset.foreign]
                  1 | @import "https://fonts.example/a.css";
                    |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: put the file in Templates/assets and name it from there

                Templates/assets/site.css:2:9: error: //cdn.example/a.png is on another server, which would see who reads the site [asset.foreign]
                  2 | a{b:url(//cdn.example/a.png)}
                    |         ^^^^^^^^^^^^^^^^^^^
                  help: put the file in Templates/assets and name it from there

                Templates/assets/site.css:3:9: error: /assets/a.png starts at the root of the server, where the site need not be [asset.rooted]
                  3 | a{b:url(/assets/a.png)}
                    |         ^^^^^^^^^^^^^
                  help: write a.png

                Templates/assets/site.css:4:9: error: /b.png starts at the root of the server, where the site need not be [asset.rooted]
                  4 | a{b:url(/b.png)}
                    |         ^^^^^^
                  help: write a.png

                """)
    }

    @Test func reportsCircles() {
        #expect(
            link([
                "assets/a.css": "@import 'b.css';", "assets/b.css": "@import 'c.css';",
                "assets/c.css": "p{}\n@import 'b.css';", "assets/z.css": "a{b:url(z.css)}",
            ]).findings == """
                Templates/assets/c.css:2:10: error: style sheets name each other in a circle: assets/b.css → assets/c.css → assets/b.css [asset.circle]
                  2 | @import 'b.css';
                    |          ^^^^^
                  help: take one of these addresses out

                Templates/assets/z.css:1:9: error: style sheets name each other in a circle: assets/z.css → assets/z.css [asset.circle]
                  1 | a{b:url(z.css)}
                    |         ^^^^^
                  help: take one of these addresses out

                """)
    }

    @Test func bearsALongChain() {
        var files = ["assets/9999.css": "p{}"]
        for number in 1000..<9999 { files["assets/\(number).css"] = "@import '\(number + 1).css'" }
        let linked = link(files)
        #expect(linked.findings == "")
        #expect(
            linked.assets["assets/1000.css"]?.text
                == "@import '\(name(linked.assets["assets/1001.css"]?.path))'")
    }

    @Test func leavesOtherFilesAsTheyAre() {
        #expect(link(["assets/a.js": "url(https://x)"]).assets["assets/a.js"]?.text == "url(https://x)")
    }
}
