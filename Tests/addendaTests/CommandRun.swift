import Foundation

/// One run of the real command in a process of its own.
struct CommandRun {
    let status: Int32
    let output: String
    let errors: String

    /// Runs `addenda` with these arguments and with nothing in the environment but `environment`.
    ///
    /// What it prints to a standard output of the caller's own is not in `output`.
    init(
        _ arguments: [String], in folder: URL, environment: [String: String] = [:],
        standardOutput: FileHandle? = nil
    ) throws {
        let process = Process()
        // The test runner and the command are built into the same folder.
        process.executableURL = URL(filePath: CommandLine.arguments[0])
            .deletingLastPathComponent().appending(path: "addenda")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = standardOutput ?? output.fileHandleForWriting
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        try output.fileHandleForWriting.close()
        // What the command prints fits in the pipes' buffers, so neither read can block the other.
        self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        self.errors = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
    }
}
