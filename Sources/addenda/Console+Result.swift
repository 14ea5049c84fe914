extension Console {
    /// Prints the result of a command; throws the status of a failed system when it cannot be written.
    static func printResult(_ text: String) throws {
        guard standardOutput.write(text) else {
            throw Refusal.system(
                "disk.failed", "the result cannot be written to standard output",
                help: "make room on the disk that it goes to, or let it go elsewhere"
            ).told()
        }
    }
}
