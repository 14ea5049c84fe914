import Testing

@testable import Importer

/// The programs that read documents are run within limits.
@Suite struct ToolRunTests {
    private func fault(_ run: ToolRun, _ tool: Tool) throws -> ImportFault {
        do {
            _ = try run.run(tool, on: [])
            throw Shell.Failure(description: "it came to an end")
        } catch let fault as ImportFault {
            return fault
        }
    }

    @Test func aProgramReadsItsInput() throws {
        let input = Array(repeating: UInt8(ascii: "x"), count: 300_000)
        let output = try ToolRun().run(Tool(name: "cat", package: "coreutils", arguments: []), on: input)
        #expect(output.status == 0)
        #expect(output.output == input)
    }

    @Test func argumentsAreNoShell() throws {
        let tool = Tool(name: "echo", package: "coreutils", arguments: ["$(id); `id` > /tmp/x", "*"])
        #expect(
            String(decoding: try ToolRun().run(tool, on: []).output, as: UTF8.self)
                == "$(id); `id` > /tmp/x *\n")
    }

    @Test func aMissingProgramNamesItsPackage() throws {
        let found = try fault(
            ToolRun(), Tool(name: "geen-programma", package: "poppler-utils", arguments: []))
        #expect(found.kind == .system)
        #expect(found.message == "the program geen-programma is not on this machine")
        #expect(found.help == "install it: apt-get install --no-install-recommends poppler-utils")
    }

    @Test func aProgramThatDoesNotEndIsEnded() throws {
        let found = try fault(
            ToolRun(timeout: 50), Tool(name: "sleep", package: "coreutils", arguments: ["600"]))
        #expect(found.identifier == "import.timeout")
    }

    @Test func aProgramThatPrintsWithoutEndIsEnded() throws {
        let found = try fault(
            ToolRun(outputLimit: 100_000), Tool(name: "yes", package: "coreutils", arguments: []))
        #expect(found.identifier == "import.too-large")
    }

    @Test func aProgramGetsNoMoreMemory() throws {
        let script = "print(len(bytearray(1 << 30)))"
        let tool = Tool(name: "python3", package: "python3", arguments: ["-c", script])
        let output = try ToolRun(memory: 256 << 20).run(tool, on: [])
        #expect(output.status == 1)
        #expect(output.errors.contains("MemoryError"))
    }
}
