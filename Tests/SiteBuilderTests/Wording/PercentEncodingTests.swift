import Testing

@testable import SiteBuilder

/// Encoding by RFC 3986 §2.1 and links by RFC 6068.
@Suite struct PercentEncodingTests {
    @Test(arguments: [
        ("Kandidatuur Capacity Building Leuven", "Kandidatuur%20Capacity%20Building%20Leuven"),
        ("a&b=c?d#e", "a%26b%3Dc%3Fd%23e"),
        ("één/twee", "%C3%A9%C3%A9n%2Ftwee"),
        ("-._~09AZaz", "-._~09AZaz"),
        ("\r\nBcc: x", "%0D%0ABcc%3A%20x"),
    ])
    func encodes(text: String, encoded: String) {
        #expect(PercentEncoding.encode(text) == encoded)
    }

    @Test func keepsWhatIsAsked() {
        #expect(PercentEncoding.encode("kaart/a b.pdf", keeping: "/") == "kaart/a%20b.pdf")
    }

    @Test func fillsInTheSubjectOfAnEmail() {
        let link = EmailLink(address: "asd@ocmw-leuven.be", subject: "Kandidatuur & co")
        #expect(link.link == "mailto:asd@ocmw-leuven.be?subject=Kandidatuur%20%26%20co")
        #expect(EmailLink(address: "o'neil+x@genk.be").link == "mailto:o%27neil+x@genk.be")
    }
}
