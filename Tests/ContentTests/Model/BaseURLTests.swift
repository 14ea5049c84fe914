import Testing

@testable import Content

@Suite struct BaseURLTests {
    @Test(arguments: [
        ("https://addenda.be", "https://addenda.be/", "/"),
        ("HTTPS://Addenda.BE/Oproep", "https://addenda.be/Oproep/", "/Oproep/"),
        ("http://localhost:8080/a/b/", "http://localhost:8080/a/b/", "/a/b/"),
    ])
    func addsSlash(text: String, address: String, path: String) throws {
        let url = try BaseURL(text)
        #expect(url.text == address)
        #expect(url.path == path)
        #expect(url.address(of: "regio/genk/") == address + "regio/genk/")
    }

    @Test(arguments: [
        "", "addenda.be", "https://", "https://a b.be", "https://-a.be", "https://a.be:0", "https://a.be:x",
        "https://me@a.be", "https://a.be/?q", "file:///tmp", "https://a..be",
    ])
    func refuses(text: String) {
        #expect(throws: AddressError.self) { try BaseURL(text) }
    }

    @Test(arguments: [
        ("https://a.be//", "there is nothing between two slashes of its path"),
        ("https://a.be//evil.be/x/", "there is nothing between two slashes of its path"),
        ("https://a.be/x//y", "there is nothing between two slashes of its path"),
        ("https://a.be/.", "“.” does not name a folder"),
        ("https://a.be/x/../y/", "“..” does not name a folder"),
        ("https://a.be/.%2E/", "“.%2E” does not name a folder"),
        ("https://a.be/%2Fevil.be/", "“%2Fevil.be” has a slash that is percent-encoded"),
        ("https://a.be/%5cevil.be/", "“%5cevil.be” has a slash that is percent-encoded"),
    ])
    func refusesPathsThatAreNoFolder(text: String, fault: String) {
        let error = AddressError(
            "\(text) cannot be the address of the site: \(fault)",
            help: "write each folder of the path once, as in https://www.stad.example/oproep/")
        #expect(throws: error) { try BaseURL(text) }
    }

    @Test func refusesBackslashes() {
        #expect(throws: AddressError.self) { try BaseURL(#"https://a.be/\evil.be/"#) }
    }

    @Test(arguments: [
        ("https://addenda.example/", true), ("https://www.example.org", true), ("https://a.test", true),
        ("https://example.be.eu/", false), ("https://voorbeeld.be", false),
    ])
    func knowsPlaceholders(text: String, isPlaceholder: Bool) throws {
        #expect(try BaseURL(text).isPlaceholder == isPlaceholder)
    }
}
