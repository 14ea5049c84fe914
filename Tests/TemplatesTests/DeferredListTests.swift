import Templates
import Testing

@Suite("Lists that are laid out one item at a time")
struct DeferredListTests {
    @Test func printsItemsInListsOfTheirOwn() throws {
        let printed = try render(
            "{{#regions}}{{title}} {{name}}:{{#contacts}} {{name}}{{#topics}}{{.}}{{/topics}}{{/contacts}}"
                + "{{^contacts}} niemand{{/contacts}};{{/regions}}{{title}}", count: 3)
        #expect(
            printed == "Regio’s r0: niemand;Regio’s r1: r1c0tu r1c1tu;Regio’s r2: r2c0tu r2c1tu;Regio’s")
    }

    @Test func canBePrintedTwice() throws {
        let printed = try render(
            "{{#regions}}{{name}} {{/regions}}{{#regions}}{{title}}{{name}} {{/regions}}", count: 2)
        #expect(printed == "r0 r1 Regio’sr0 Regio’sr1 ")
    }

    @Test func anEmptyListPrintsWhatStandsForIt() throws {
        let printed = try render("{{#regions}}{{name}}{{/regions}}{{^regions}}geen{{/regions}}", count: 0)
        #expect(printed == "geen")
    }

    /// Beyond the items after which room is made for the rest.
    @Test func printsThousands() throws {
        let printed = try render("{{#regions}}{{name}},{{/regions}}", count: 3000)
        #expect(printed == (0..<3000).map { "r\($0)," }.joined())
    }

    private func render(_ template: String, count: Int) throws -> String {
        let library = try Templating.library(["page": template])
        var output: [UInt8] = []
        try library.compile("page", for: SampleLongList.self).render(
            SampleLongList(count: count), into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
