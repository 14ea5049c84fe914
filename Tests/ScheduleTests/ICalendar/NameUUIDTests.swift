import Testing

@testable import Schedule

@Suite struct NameUUIDTests {
    /// Expected values from Python's `hashlib`.
    @Test(arguments: [
        (0, "da39a3ee5e6b4b0d3255bfef95601890afd80709"), (3, "7e240de74fb1ed08fa08d38063f6a6a91462a815"),
        (55, "c1c8bbdc22796e28c0e15163d20899b65621d65a"), (56, "c2db330f6083854c99d4b5bfb6e8f29f201be699"),
        (64, "0098ba824b5c16427bd7a1122a5a442a25ec644d"), (200, "e61cfffe0d9195a525fc6cf06ca2d77119c24a40"),
    ])
    func hashesOfRepeatedLetters(count: Int, hex: String) {
        let (a, b, c, d, e) = SHA1(count: count) { $0.update(repeating: UInt8(ascii: "a")) }.words
        #expect([a, b, c, d, e].map { String(UInt64($0) | 1 << 32, radix: 16).dropFirst() }.joined() == hex)
    }

    /// Expected values from Python's `uuid.uuid5(uuid.NAMESPACE_URL, …)`.
    @Test(arguments: [
        ("https://example.org/", "527dda32-a0de-5105-a042-cb475b5f7d11"),
        ("regio/genk#deadline", "5ff03e37-dd9c-5210-90ea-2cffa01395b4"),
    ])
    func namesGiveTheirUUID(name: String, uuid: String) {
        #expect(NameUUID(name, in: .urls).description == uuid)
    }
}
