import Testing

@testable import Disk

@Suite("A file that comes in pieces")
struct PieceFileTests {
    /// Publishes one file in pieces beside another that stays.
    private func publish(_ pieces: [String], to output: OutputSandbox) throws -> PublicationSummary {
        let publication = try output.open()
        try publication.put("index.html", Array("start".utf8))
        let file = try publication.begin("data/regios.json")
        for piece in pieces { try file.append(Array(piece.utf8)) }
        try file.finish()
        return try publication.commit()
    }

    @Test func isNew() throws {
        let output = try OutputSandbox()
        let summary = try publish(["een ", "twee ", "drie"], to: output)
        #expect(summary.written == 2)
        #expect(summary.bytes == 18)
        #expect(try output.files() == ["index.html": "start", "data/regios.json": "een twee drie"])
    }

    @Test(arguments: [["een twee drie"], ["een", " twee drie"], ["", "een twee dri", "e"]])
    func isNotWrittenWhenItIsTheSame(_ pieces: [String]) throws {
        let output = try OutputSandbox()
        try output.publish(["index.html": "start", "data/regios.json": "een twee drie"])
        let summary = try publish(pieces, to: output)
        #expect(summary == PublicationSummary(written: 0, unchanged: 2, removed: 0, bytes: 0))
    }

    @Test(
        arguments: [
            ["Een twee drie"], ["een ", "twee ", "vier"], ["een ", "twee "],
            ["een ", "twee ", "drie", " vier"], ["een twee drie", "", "!"], [], [""],
        ])
    func isWrittenWhenItDiffers(_ pieces: [String]) throws {
        let output = try OutputSandbox()
        try output.publish(["index.html": "start", "data/regios.json": "een twee drie"])
        let summary = try publish(pieces, to: output)
        #expect(summary.written == 1)
        #expect(summary.bytes == pieces.joined().utf8.count)
        #expect(try output.files()["data/regios.json"] == pieces.joined())
        #expect(try output.leftovers() == [])
    }

    @Test func isCopiedWhereItWasTheSame() throws {
        let output = try OutputSandbox()
        let start = String(repeating: "lang ", count: 40_000)
        try output.publish(["index.html": "start", "data/regios.json": start + "oud"])
        _ = try publish([start, "nieuw"], to: output)
        #expect(try output.files()["data/regios.json"] == start + "nieuw")
    }

    @Test func cannotStandWhereAnotherFileIs() throws {
        let output = try OutputSandbox()
        let publication = try output.open()
        try publication.put("data/regios.json", Array("een".utf8))
        let file = try publication.begin("data/regios.json")
        #expect(throws: DiskError.self) { try file.append(Array("twee".utf8)) }
        #expect(throws: PublicationError.self) { try publication.commit() }
        #expect(try output.leftovers() == [])
    }

    @Test func cannotBeginAtAPathThatIsNone() throws {
        let publication = try OutputSandbox().open()
        #expect(throws: DiskError.self) { try publication.begin("../regios.json") }
    }
}
