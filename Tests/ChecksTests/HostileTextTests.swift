import Testing

/// Texts of a quarter of a megabyte that nobody would write do not hold a check up.
@Suite struct HostileTextTests {
    @Test(arguments: [
        "](", "<", "`", "a: d ", "*", "deadline 1 juni 2023 en ", "1, ", "60 % herkenbaar, ", "- \n", "“",
        "a@b ",
        "volgt. ", "## Deadline\n\n1 juni 2023\n\n", "    x\n\n", "x\n---\n",
    ])
    func itTakesLittleTime(piece: String) throws {
        let text = String(repeating: piece, count: (1 << 18) / piece.utf8.count)
        let time = try ContinuousClock().measure { _ = try ProseProbe.findings(text) }
        #expect(time < .seconds(30), "\(piece) took \(time)")
    }
}
