import ArgumentParser
import CLinux

/// Runs the command, and sees to it that wrong usage ends with 2, as the contract of the command line says.
@main
enum Main {
    static func main() async {
        Console.outliveReaders()
        giveBackLargeMemory()
        do {
            var command = try AddendaCommand.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(with: error)
        }
    }

    /// A list of ten thousand regions takes 20 MiB while it is printed; kept, they would be a fifth of the memory.
    private static func giveBackLargeMemory() {
        #if os(Linux)
            linux_give_back_large_memory()
        #endif
    }

    /// Prints what the error has to say and ends the process.
    ///
    /// The argument parser ends wrong usage with `EX_USAGE` (64); every other status passes through.
    private static func exit(with error: any Error) -> Never {
        let status = AddendaCommand.exitCode(for: error)
        guard status == .validationFailure else { AddendaCommand.exit(withError: error) }
        Console.standardError.write(AddendaCommand.fullMessage(for: error) + "\n")
        AddendaCommand.exit(withError: ExitStatus.wrongUsage)
    }
}
