import Content
import Testing

@testable import SiteBuilder

@Suite struct ContactCardTests {
    @Test func peopleOfOneNameHaveIdsOfTheirOwn() {
        let cards = ContactCard.all([Contact(name: "An Een"), Contact(name: "An Een")])
        #expect(cards.map(\.id) == ["contact-1", "contact-2"])
        #expect(cards.map(\.separator) == [" en ", ""])
    }

    @Test func theAddressIsEncodedInTheLink() {
        let card = ContactCard(Contact(name: "An Een", email: "an?cc=bo%+1@dal.be"))
        #expect(card.email?.link == "mailto:an%3Fcc%3Dbo%25+1@dal.be")
        #expect(card.email?.address == "an?cc=bo%+1@dal.be")
    }
}
