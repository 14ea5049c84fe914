import Sorting
import Testing

@Suite struct BoundaryTests {
    @Test(arguments: 0...9) func isWhereALookAtEachFindsIt(count: Int) {
        let numbers = (0..<count).map { $0 * 2 }
        for limit in -1...(count * 2) {
            #expect(numbers.boundary { $0 < limit } == numbers.firstIndex { $0 >= limit } ?? count)
        }
    }

    @Test func countsInThePlacesOfASlice() {
        #expect([9, 1, 3, 5, 0][1...3].boundary { $0 < 4 } == 3)
        #expect([9, 1, 3, 5, 0][1...3].boundary { $0 < 9 } == 4)
    }

    @Test func looksAtFewElements() {
        var looks = 0
        #expect(
            (0..<1_000_000).boundary {
                looks += 1; return $0 < 765_432
            } == 765_432)
        #expect(looks <= 20)
    }
}
