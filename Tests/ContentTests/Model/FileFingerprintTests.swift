import Testing

@testable import Content

@Suite struct FileFingerprintTests {
    @Test(arguments: 0..<40)
    func changesWithEveryByte(length: Int) {
        let bytes = (0..<length).map { UInt8($0) }
        let print = FileFingerprint(of: bytes)
        #expect(print == FileFingerprint(of: bytes))
        #expect(print != FileFingerprint(of: bytes + [0]))
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            #expect(FileFingerprint(of: changed) != print)
        }
    }

    /// Worked out with whole numbers of any length: published names must not change with the machine.
    @Test func isTheSameEverywhere() {
        let print = FileFingerprint(of: Array("site.css {}x".utf8))
        #expect(print.hash == 0x3bf7ca59eb0d5a1a)
        #expect(print.digits == "3bf7ca59eb")
    }
}
