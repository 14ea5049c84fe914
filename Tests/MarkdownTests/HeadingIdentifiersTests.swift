import Testing

@testable import Markdown

@Suite struct HeadingIdentifiersTests {
    @Test(arguments: [
        ("Lokale analyse", "lokale-analyse"),
        ("Één crèche, naïef!", "een-creche-naief"),
        ("E\u{301}e\u{301}n", "een"),
        ("Straße", "strasse"),
        ("Œuvre æther Łódź Ĳsland ø đ þ ð ı", "oeuvre-aether-lodz-ijsland-o-d-th-d-i"),
        ("foto's en ’s avonds", "fotos-en-s-avonds"),
        ("  A -- B / C  ", "a-b-c"),
        ("10 % meer", "10-meer"),
        ("ΑΒΓ", "sectie"),
        ("!?", "sectie"),
        ("", "sectie"),
        ("Voetnoot 1", "sectie-voetnoot-1"),
        ("Verwijzing", "sectie-verwijzing"),
        ("Voetnoten", "voetnoten"),
    ])
    func fromDutchText(text: String, expected: String) {
        var identifiers = HeadingIdentifiers(reserved: [])
        #expect(identifiers.next(for: text) == expected)
    }

    @Test func areUnique() {
        var identifiers = HeadingIdentifiers(reserved: [])
        let names = ["A", "A", "A 2", "A", "a"].map { identifiers.next(for: $0) }
        #expect(names == ["a", "a-2", "a-2-2", "a-3", "a-4"])
    }

    @Test func avoidReservedOnes() {
        let options = MarkdownOptions(reservedIdentifiers: ["timing", "contact-2"])
        let result = render("## Timing\n\n## Contact\n\n## Contact\n", options)
        #expect(result.sections.map(\.heading.identifier) == ["timing-2", "contact", "contact-3"])
    }

    @Test func areShort() {
        var identifiers = HeadingIdentifiers(reserved: [])
        let name = identifiers.next(for: String(repeating: "woord ", count: 100))
        #expect(name == String(repeating: "woord-", count: 13) + "wo")
    }
}
