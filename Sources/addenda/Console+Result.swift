extension Console {
    /// Prints the result of a command; throws the status of a failed system when it cannot be written.
    static func printResult(_ text: String) throws {
        guard standardOutput.write(text) else {
            standardError.write("error: the result cannot be written to standard output\n")
            throw ExitStatus.systemFailed
        }
    }
}
