/// Asks `hunspell` which words the Dutch dictionary does not have.
enum Hunspell {
    private static let dictionaries = ["nl_BE", "nl_NL", "nl"]

    /// The words that are not in it; nil when there is no hunspell or no Dutch dictionary.
    static func unknown(_ words: [String]) -> Set<String>? {
        guard let folder = try? ScratchFolder() else { return nil }
        guard (try? folder.write(words.map { $0 + "\n" }.joined(), to: "words")) != nil else { return nil }
        for dictionary in dictionaries {
            let status = Subprocess.run(
                "hunspell", ["-i", "UTF-8", "-d", dictionary, "-l"], input: folder.path("words"),
                output: folder.path("unknown"))
            if status == 0 { return Set(folder.read("unknown").split(separator: "\n").map(String.init)) }
        }
        return nil
    }
}
