import Content
import Diagnostics
import Testing

/// Files as editors and other programs save them.
@Suite struct EncodingTests {
    private static let region = TestProject.region
    private static let withCRLF = String(
        region.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))

    @Test(arguments: ["\u{FEFF}" + region, withCRLF, "\u{FEFF}" + withCRLF])
    func acceptsByteOrderMarkAndCRLF(file: String) async throws {
        var files = TestProject.sound
        files["Content/regio/genk.md"] = file
        let project = try TestProject(files)
        let result = await project.load()
        #expect(result.diagnostics == [])
        let genk = try #require(result.programme?.regions.first)
        #expect(genk.title == "Genk")
        let body = Array(file.utf8)[genk.text.bodyOffset...]
        #expect(String(decoding: body, as: UTF8.self).hasPrefix("## Regio-uitdagingen"))
    }

    @Test func pointsAtTheByteThatIsNotUTF8() async throws {
        // “één” as Windows-1252 writes it.
        let text = await said(
            of: Array("---\ntitle: Genk\nsummary: wij zijn ".utf8) + [0xE9, 0xE9] + Array("n\n---\n".utf8))
        #expect(
            text == """
                Content/regio/genk.md:3:19: error: the file is not in UTF-8: the byte E9 cannot stand here \
                [file.not-utf8]
                  3 | summary: wij zijn ��n
                    |                   ^
                  help: save the file again with the encoding UTF-8

                """)
    }

    @Test func countsCharactersBeforeTheByteThatIsNotUTF8() async throws {
        let text = await said(of: Array("---\ndraft: true\n---\néé ".utf8) + [0xFF])
        #expect(text.hasPrefix("Content/regio/genk.md:4:4: error: the file is not in UTF-8: the byte FF"))
    }

    @Test func refusesFileOfFiveMegabytes() async throws {
        let text = await said(of: [UInt8](repeating: 0x61, count: 5 << 20))
        #expect(
            text == """
                Content/regio/genk.md: error: Content/regio/genk.md is too large: 5 MiB, and at most 1 MiB are \
                allowed [file.too-large]
                  help: split it, or leave out what makes it so large

                """)
    }

    @Test func readsFileOfExactlyOneMebibyte() async throws {
        let region = Array(Self.region.utf8)
        let text = await said(of: region + [UInt8](repeating: 0x61, count: (1 << 20) - region.count))
        #expect(text == "")
    }

    private func said(of bytes: [UInt8]) async -> String {
        do {
            let project = try TestProject(TestProject.sound)
            try project.write("Content/regio/genk.md", bytes)
            return await DiagnosticText().text(DiagnosticReport(project.load().diagnostics))
        } catch {
            return "\(error)"
        }
    }
}
