import Testing

@testable import Content

@Suite struct RecognitionFigureTests {
    @Test func addsUpWhatIsGiven() {
        let figures = Recognition(not: 10, less: nil, plain: 25, more: 10, very: Percentage(tenths: 125))
        #expect(figures.sum == Percentage(tenths: 575))
        #expect(!figures.isComplete)
        #expect(Recognition(not: 0, less: 5, plain: 60, more: 5, very: 30).isComplete)
    }

    @Test(arguments: [
        (Percentage(tenths: 600), "60", 60), (Percentage(tenths: 125), "12,5", 13), (0, "0", 0),
    ])
    func writesPercentages(percentage: Percentage, text: String, rounded: Int) {
        #expect(percentage.description == text)
        #expect(percentage.rounded == rounded)
    }
}
