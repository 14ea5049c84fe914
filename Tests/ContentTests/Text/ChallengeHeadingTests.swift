import Testing

@testable import Content

@Suite struct ChallengeHeadingTests {
    @Test(
        arguments: [
            ("Regio-uitdaging 1", 1, nil), ("regio uitdaging 12", 12, nil), ("REGIO-UITDAGING 2:", 2, nil),
            ("Regiouitdaging 3", 3, nil),
            ("Regio\u{2011}uitdaging 4: Jongeren en werk", 4, "Jongeren en werk"),
            ("Regio – uitdaging 5 – Wonen", 5, "Wonen"), ("Regio-uitdaging6", 6, nil),
            ("Regio-uitdaging 0", 0, nil),
        ] as [(String, Int, String?)])
    func reads(text: String, number: Int, title: String?) {
        let heading = ChallengeHeading(text)
        #expect(heading?.number == number)
        #expect(heading?.title == title)
    }

    @Test(arguments: [
        "Regio-uitdagingen", "Uitdaging 1", "Regio-uitdaging", "Regio-uitdaging een", "Regio-uitdaging 1a",
        "Regio 1", "", "Regio-uitdaging 99999999999999999999",
    ])
    func leavesOtherHeadingsAlone(text: String) {
        #expect(ChallengeHeading(text) == nil)
    }
}
