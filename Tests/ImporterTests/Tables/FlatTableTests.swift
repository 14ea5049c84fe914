import Testing

@testable import Importer

/// A table whose columns ran together.
@Suite struct FlatTableTests {
    /// What is asked about its columns does not hide what is asked about its words.
    @Test func bothQuestionsAreAsked() throws {
        let lines = [
            "Noden Dienstverlening", "Hulp bij werk Een werk-", "loket in de buurt.", "", "Rust  Een coach.",
        ].enumerated().map { SourceLine(place: SourcePlace(line: $0.offset + 1), text: $0.element) }
        let doubts = try #require(FlatTable.table(in: lines, from: 0)).block.doubts
        #expect(doubts.contains { $0.hasSuffix("is it part of the word? werk-loket") })
        #expect(doubts.contains { $0.hasPrefix("the columns ran together") })
    }
}
