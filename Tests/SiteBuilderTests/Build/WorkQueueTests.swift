import Testing

@testable import SiteBuilder

@Suite struct WorkQueueTests {
    @Test(arguments: [0, 1, 7, 8, 9, 1000])
    func handsOutEveryNumberOnce(count: Int) async {
        let queue = WorkQueue(count: count)
        let numbers = await withTaskGroup(of: [Int].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var mine: [Int] = []
                    while let run = queue.take() { mine += run }
                    return mine
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(numbers.sorted() == Array(0..<count))
    }
}
