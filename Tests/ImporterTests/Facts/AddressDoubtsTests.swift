import Testing

@testable import Importer

/// Addresses that a line end may have cut.
@Suite struct AddressDoubtsTests {
    private func read(_ contact: String) throws -> ReadText {
        try ReadText(contact: contact + "\n\nJe mailt je kandidatuur naar dossier@oever.example")
    }

    @Test(arguments: [
        ("Neem contact op met Lina Bos, 02 365 94 00, lina-\nbos@oever.example", "lina-"),
        ("Neem contact op met Lina Bos, 02 365 94 00, lina.\nbos@oever.example", "does “lina.” belong to"),
        ("Neem contact op met Lina Bos, 02 365 94 00, lina bos@oever.example", "does “lina” belong to"),
        ("Neem contact op met Lina Bos, 02 365 94 00, lina.b os@oever.example", "does “lina.b” belong to"),
        ("Neem contact op met Lina Bos, 02 365 94 00, lina.bos@oever.exa", "addresses seldom end in .exa"),
        ("Neem contact op met Lina Bos, 02 365 94 00, lina.bos-@oever.example", "seems to be broken"),
        ("Neem contact op met Lina Bos, 02 365 94 00, lina.bos@oever..example", "seems to be broken"),
    ])
    func theyAreAskedAbout(contact: String, words: String) throws {
        #expect(try read(contact).asks(words))
    }

    @Test(arguments: [
        "Neem contact op met Lina Bos, 02 365 94 00, via lina.bos@oever.example",
        "Neem contact op met Lina Bos, 02 365 94 00,\nlina.bos@oever.be",
    ])
    func wholeOnesAreNot(contact: String) throws {
        #expect(try read(contact).questions == ["this address is none of the contacts'"])
    }

    @Test(arguments: [
        ("https://oever.example/\noproep/dossier", true), ("https://oever.example/oproep\ndossier", true),
        ("https://oever.example/oproep\nvoor de deadline.", false), ("https://oever.example/oproep", false),
    ])
    func sites(address: String, isAsked: Bool) throws {
        let read = try ReadText(
            contact:
                "Lina Bos, lina.bos@oever.example, 02 365 94 00\n\nJe dient je kandidatuur in via \(address)")
        #expect(read.asks("belong to the address") == isAsked)
    }

    @Test func aHyphenAtWhichNoLineEnds() throws {
        let read = try ReadText(contact: "Je mailt je kandidatuur naar oproep\u{2011}dal@oever.example")
        #expect(read.facts.submission.value.email == "oproep-dal@oever.example")
    }

    @Test func aLetterThatAddressesDoNotHave() throws {
        let read = try read("Neem contact op met Zoë Bos, 02 365 94 00, zoëbos@oever.example")
        #expect(read.facts.contacts.first?.value.email == nil)
        #expect(read.asks("an e-mail address seems to be broken"))
    }

    @Test func aLinkToAnotherAddress() {
        let link = InlineMarks.links(
            in: InlineMarks.link("lina@oever.example", to: "mailto:oud@oever.example"))
        let doubts = AddressDoubts([], links: link)
        #expect(
            doubts.remarks(email: "lina@oever.example").map(\.message).first?.contains("oud@oever") == true)
    }

    /// A hyphen at a line end hides whether a name of an address goes on.
    @Test func halfAnAddressIsNoFact() throws {
        let read = try ReadText(contact: "Je mailt je kandidatuur naar kandidatuur-\nen@oever.example")
        #expect(read.facts.submission.value.email == nil)
        #expect(read.asks("an e-mail address seems to be broken"))
    }
}
