/// One run of `curl` for many addresses.
enum CurlRun {
    /// How many seconds one address may take.
    private static let patience = 15
    /// How many addresses one run asks for.
    static let most = 2_000

    /// Why nothing could be asked.
    enum Fault: Error {
        /// There is no curl on this machine.
        case notInstalled
        /// There is no room for its files, or it was ended.
        case notRun
    }

    /// The answers by address, of at most ``most`` addresses.
    static func ask(_ urls: [String], head: Bool) throws(Fault) -> [String: ExternalAnswer] {
        guard !urls.isEmpty else { return [:] }
        guard let folder = try? ScratchFolder(),
            (try? folder.write(configuration(urls, head: head), to: "config")) != nil
        else { throw .notRun }
        let status = Subprocess.run(
            "curl", ["--config", "-"], input: folder.path("config"), output: folder.path("answers"))
        // curl ends with the failure of any address; only a run that never began has no answers.
        guard let status, status != 127 else {
            throw Subprocess.isInstalled("curl") ? .notRun : .notInstalled
        }
        return answers(folder.read("answers"), urls)
    }

    /// The options of curl, one on each line (curl(1), --config); an address stands between quotes.
    private static func configuration(_ urls: [String], head: Bool) -> String {
        let options = [
            "silent", "parallel", "parallel-max = 8", "location", "max-redirs = 5", "proto = \"=http,https\"",
            "proto-redir = \"=http,https\"", "connect-timeout = 10", "max-time = \(patience)",
            "globoff", "disallow-username-in-url", "user-agent = \"addenda check\"",
            // A page is not needed, only whether there is one.
            head ? "head" : "max-filesize = 20000000",
            "write-out = \"%{urlnum} %{http_code} %{exitcode}\\n\"",
        ]
        let addresses = urls.flatMap { url in
            let quoted = url.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
                .filter { !$0.isNewline }
            return ["url = \"\(quoted)\"", "output = \"/dev/null\""]
        }
        return (options + addresses).map { $0 + "\n" }.joined()
    }

    /// Reads lines such as `3 404 0`.
    private static func answers(_ text: String, _ urls: [String]) -> [String: ExternalAnswer] {
        var answers: [String: ExternalAnswer] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ").compactMap { Int($0) }
            guard fields.count == 3, urls.indices.contains(fields[0]) else { continue }
            answers[urls[fields[0]]] = ExternalAnswer(status: fields[1], failure: fields[2])
        }
        return answers
    }
}
