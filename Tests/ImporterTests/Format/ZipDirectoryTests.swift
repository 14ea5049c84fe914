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

    /// A list that tells another size than a part has is not in order.
    @Test(arguments: ["0", "9"]) func partsOfAnotherSize(level: String) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "addenda-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: url) }
        let script = """
            import struct, sys, zipfile
            packing = zipfile.ZIP_STORED if sys.argv[2] == "0" else zipfile.ZIP_DEFLATED
            with zipfile.ZipFile(sys.argv[1], "w", packing) as archive:
                archive.writestr("deel.xml", b"tekst" * 40)
            data = bytearray(open(sys.argv[1], "rb").read())
            place = data.index(b"PK\\x01\\x02") + 24
            data[place:place + 4] = struct.pack("<I", 201)
            open(sys.argv[1], "wb").write(data)
            """
        try Shell.run("/usr/bin/python3", ["-c", script, url.path, level])
        let archive = try #require(ZipDirectory(Array(try Data(contentsOf: url))))
        #expect(archive.has("deel.xml"))
        #expect(archive.contents(of: "deel.xml") == nil)
    }

    @Test func damagedDataIsNone() {
        #expect(Inflate.unpack([0xFF, 0xFF], limit: 100) == nil)
        #expect(Inflate.unpack([], limit: 100) == nil)
        // A stored block of two bytes, of which one may be.
        #expect(Inflate.unpack([1, 2, 0, 0xFD, 0xFF, 65, 66], limit: 2) == [65, 66])
        #expect(Inflate.unpack([1, 2, 0, 0xFD, 0xFF, 65, 66], limit: 1) == nil)
    }
}
