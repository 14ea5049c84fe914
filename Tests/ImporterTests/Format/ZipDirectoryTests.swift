import Foundation
import Testing

@testable import Importer

/// Parts of archives are unpacked as they were packed.
@Suite struct ZipDirectoryTests {
    /// Blanks in a row, random letters, and every byte: stored, with fixed codes, and with codes of their own.
    private static let texts = [
        "", "a", String(repeating: " ", count: 300_000),
        (0..<60_000).map { "\($0 &* 7_919 % 1_013) " }.joined(),
        String(String.UnicodeScalarView((1..<0x800).compactMap(Unicode.Scalar.init))),
    ]

    @Test(arguments: texts, [0, 1, 6, 9]) func partsComeOutAsTheyWentIn(text: String, level: Int) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "addenda-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: url) }
        try Data(text.utf8).write(to: url)
        let script = """
            import sys, zipfile
            data = open(sys.argv[1], "rb").read()
            packing = zipfile.ZIP_STORED if sys.argv[2] == "0" else zipfile.ZIP_DEFLATED
            with zipfile.ZipFile(sys.argv[1], "w", packing, compresslevel=int(sys.argv[2])) as archive:
                archive.writestr("eerst.xml", b"<a/>")
                archive.writestr("deel.xml", data)
            """
        try Shell.run("/usr/bin/python3", ["-c", script, url.path, "\(level)"])
        let archive = try #require(ZipDirectory(Array(try Data(contentsOf: url))))
        #expect(archive.names == ["deel.xml", "eerst.xml"])
        #expect(archive.contents(of: "deel.xml") == Array(text.utf8))
        #expect(archive.contents(of: "weg.xml") == nil)
    }

    @Test func damagedDataIsNone() {
        #expect(Inflate.unpack([0xFF, 0xFF], limit: 100) == nil)
        #expect(Inflate.unpack([], limit: 100) == nil)
        // A stored block of two bytes, of which one may be.
        #expect(Inflate.unpack([1, 2, 0, 0xFD, 0xFF, 65, 66], limit: 2) == [65, 66])
        #expect(Inflate.unpack([1, 2, 0, 0xFD, 0xFF, 65, 66], limit: 1) == nil)
    }
}
