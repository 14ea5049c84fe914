import Testing

@testable import Diagnostics

@Suite("Suggestions")
struct SuggestionTests {
    @Test(arguments: [
        ("deadlin", "deadline"), ("titel", "title"), ("Title", "title"), ("contcats", "contacts"),
        ("launhc", "launch"), ("t", "tt"), ("dedlnie", "deadline"),
    ])
    func findsSlips(_ name: String, _ expected: String) {
        let known = ["contacts", "deadline", "launch", "title", "tt"]
        #expect(Suggestion.nearest(to: name, among: known) == expected)
    }

    @Test(arguments: ["", "x", "recognition", "dlne"])
    func staysSilentAboutOtherWords(_ name: String) {
        #expect(Suggestion.nearest(to: name, among: ["deadline", "y"]) == nil)
    }

    @Test func prefersTheFirstInTheAlphabet() {
        #expect(Suggestion.nearest(to: "bat", among: ["hat", "cat", "rat"]) == "cat")
    }

    @Test func knowsNothingAmongNothing() {
        #expect(Suggestion.nearest(to: "title", among: [String]()) == nil)
    }
}
