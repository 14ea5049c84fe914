import Content
import Testing

@testable import SiteBuilder

@Suite struct RecognitionTableTests {
    @Test func aShareThatWasNotGivenIsNotZero() {
        let table = RecognitionTable(Recognition(not: 0, less: 7, plain: 53, very: 40))
        #expect(table.shares.map(\.value) == ["0 %", "7 %", "53 %", nil, "40 %"])
        #expect(table.remark == nil)
    }

    @Test func aSumOtherThanAHundredIsSaid() {
        let table = RecognitionTable(Recognition(not: 10, less: 10, plain: 50, more: 10, very: 25))
        #expect(table.remark == "de aandelen zijn samen 105 %. Zo staat het in het addendum.")
    }

    @Test func fewerSharesMayAddUpToLess() {
        #expect(RecognitionTable(Recognition(plain: 60)).remark == nil)
        #expect(RecognitionTable(Recognition(plain: 60, very: 50)).remark != nil)
    }

    @Test func eachShareHasItsPartOfTheBar() {
        let table = RecognitionTable(Recognition(not: 0, less: 5, plain: 60, more: 5, very: 30))
        #expect(table.shares.map(\.segment?.start) == [nil, "0%", "5%", "65%", "70%"])
        #expect(table.shares.map(\.segment?.width) == [nil, "5%", "60%", "5%", "30%"])
        #expect(table.shares.map(\.segment?.middle) == [nil, nil, "35%", nil, "85%"])
    }

    @Test func aSumAboveAHundredFitsInTheBar() {
        let segments = RecognitionTable(Recognition(plain: 80, very: 80)).shares.compactMap(\.segment)
        #expect(segments.map(\.start) == ["0%", "50%"])
        #expect(segments.map(\.width) == ["50%", "50%"])
    }

    @Test func whatWasNotGivenLeavesTheBarEmpty() {
        let segments = RecognitionTable(Recognition(plain: 60)).shares.compactMap(\.segment)
        #expect(segments.map(\.width) == ["60%"])
    }
}
