import Foundation

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
        let process = Process()
        process.executableURL = Bundle.main.executableURL?
            .deletingLastPathComponent().appendingPathComponent("PublishingProbe")
        process.arguments = [output.sandbox.path, output.sandbox["Site"], swap]
        process.standardError = FileHandle.standardError
        let words = Pipe()
        process.standardOutput = words
        try process.run()
        _ = words.fileHandleForReading.availableData
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
