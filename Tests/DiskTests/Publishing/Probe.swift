import Foundation
import Testing

/// Another process that publishes sites A and B in turn, to be killed in the midst of it.
struct Probe {
    let output: OutputSandbox
    /// The two sites, by path and text.
    let sites: [[String: String]]
    private let swap: String

    /// Fills the project with two sites that share a third of their files.
    init(swap: String) throws {
        self.swap = swap
        output = try OutputSandbox()
        sites = try ["a", "b"].map { [output] letter in
            var files = ["only-\(letter)/index.html": letter, "assets/\(letter).css": letter]
            for page in 0..<30 {
                let text = page.isMultiple(of: 3) ? "the same" : "\(letter) \(page)"
                files["regio/r\(page % 10)/\(page).html"] = text
            }
            for (path, text) in files { try output.sandbox.write("Content/\(letter)/\(path)", text) }
            return files
        }
    }

    /// Starts the process and waits until it begins to publish; it goes on until it is killed.
    func start() throws -> Process {
        try run([], until: "ready")
    }

    /// Starts the process and waits until it has put so many files of its first site, and stands still.
    func start(standingStillAfter files: Int) throws -> Process {
        try run([String(files)], until: "still")
    }

    private func run(_ more: [String], until word: String) throws -> Process {
        let process = Process()
        process.executableURL = Bundle.main.executableURL?
            .deletingLastPathComponent().appendingPathComponent("PublishingProbe")
        process.arguments = [output.sandbox.path, output.sandbox["Site"], swap] + more
        process.standardError = FileHandle.standardError
        let words = Pipe()
        process.standardOutput = words
        try process.run()
        var heard = ""
        while !heard.contains(word) {
            let more = words.fileHandleForReading.availableData
            try #require(!more.isEmpty, "the process ended by itself")
            heard += String(decoding: more, as: UTF8.self)
        }
        return process
    }

    /// Whether the output folder holds the one or the other site, whole, with its list of files.
    func siteIsWhole() throws -> Bool {
        let site = try output.site()
        return sites.contains { files in
            var expected = files
            let paths = files.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
            expected[".addenda"] =
                "# addenda 1: files in this folder that addenda wrote and may replace or remove\n"
                + paths.map { "\($0)\n" }.joined()
            return site == expected
        }
    }
}
