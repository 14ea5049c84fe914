import Testing

@testable import Importer

@Suite struct ListWriterTests {
    @Test(arguments: [
        ("**Deadline:** 5 juni", "* **Deadline:** 5 juni"), ("Deadline 5 juni", "* Deadline: 5 juni"),
        ("Deadline: 5 juni", "* Deadline: 5 juni"),
    ])
    func steps(text: String, line: String) {
        var lists = ListWriter()
        #expect(lists.lines(of: Block(kind: .step, text: text, lines: [])) { $0 } == [line])
    }
}
