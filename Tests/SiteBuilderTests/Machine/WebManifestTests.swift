import Testing

@testable import SiteBuilder

@Suite struct WebManifestTests {
    @Test func namesTheIconsThatAThemeHas() throws {
        let icon = Asset(name: "assets/icon.svg", bytes: Array("<svg/>".utf8))
        let maskable = Asset(name: "assets/icon-maskable.svg", bytes: Array("<svg />".utf8))
        func manifest(_ assets: [Asset]) throws -> String {
            String(decoding: WebManifest.bytes(try Call.site([]), assets: assets), as: UTF8.self)
        }
        let head = #"{"name":"Proefoproep","lang":"nl-BE","dir":"ltr","start_url":"./","scope":"./","#
        #expect(try manifest([]) == head + #""display":"minimal-ui","icons":[]}"# + "\n")
        let expected = [
            head, #""display":"minimal-ui","icons":["#,
            #"{"src":"\#(icon.path)","sizes":"any","type":"image/svg+xml","purpose":"any"},"#,
            #"{"src":"\#(maskable.path)","sizes":"any","type":"image/svg+xml","purpose":"maskable"}]}"#, "\n",
        ]
        #expect(try manifest([maskable, icon]) == expected.joined())
    }
}
