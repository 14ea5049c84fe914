#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs a program on the bytes of a document, without a shell, with limits on time, memory and output.
///
/// Input and output are files without names in the folder for temporary files, so that neither side waits for the
/// other. On Linux `prlimit` (util-linux, always installed) sets the limits before the program starts.
struct ToolRun {
    /// How long the program may take, in milliseconds.
    var timeout = 8_000
    /// How much memory it may ask for, in bytes.
    var memory = 1 << 30
    /// How many bytes it may print.
    var outputLimit = 8 << 20

    /// What a program gets at least, in milliseconds.
    private static let shortestTime = 500
    /// How many bytes of its complaints are read.
    private static let errorLimit = 4_096

    /// The same with what is left of the time.
    func after(_ spent: Duration) -> ToolRun {
        var run = self
        run.timeout = max(Self.shortestTime, timeout - Int(spent / .milliseconds(1)))
        return run
    }

    /// Runs the program to its end; throws when it is missing, takes too long or prints too much.
    func run(_ tool: Tool, on input: [UInt8]) throws(ImportFault) -> ToolOutput {
        guard let program = Self.path(of: tool.name) else {
            throw ImportFault(
                .system, "import.tool-missing", "the program \(tool.name) is not on this machine",
                help: "install it: apt-get install --no-install-recommends \(tool.package)")
        }
        let source = try ScratchFile(input)
        let output = try ScratchFile()
        let errors = try ScratchFile()
        let outputLimit = outputLimit * tool.outputFactor
        let command = limited(program, outputLimit) + tool.arguments
        let process = try Self.start(command, source.number, output.number, errors.number, tool)
        let status = try wait(for: process, tool)
        let printed = output.contents(limit: outputLimit)
        guard printed.count < outputLimit else { throw Self.tooMuch(tool) }
        return ToolOutput(
            status: status, output: printed,
            errors: String(decoding: errors.contents(limit: Self.errorLimit), as: UTF8.self))
    }

    private static func tooMuch(_ tool: Tool) -> ImportFault {
        ImportFault(
            "import.too-large", "\(tool.name) gets far more text out of the document than any addendum has",
            help: "look where the document comes from; keep the pages of the addendum only")
    }

    /// The command with its limits in front. `setpriv` (util-linux too) ends the program with this process, however
    /// that ends.
    private func limited(_ program: String, _ outputLimit: Int) -> [String] {
        guard let prlimit = Self.path(of: "prlimit") else { return [program] }
        let ending = Self.path(of: "setpriv").map { [$0, "--pdeathsig", "KILL"] } ?? []
        return ending + [
            prlimit, "--as=\(memory)", "--cpu=\(timeout / 1000 + 1)", "--fsize=\(outputLimit)", "--core=0",
            program,
        ]
    }

    /// Where a program is; only the system's own folders count, whatever `PATH` says.
    static func path(of name: String) -> String? {
        ["/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" }
            .first { access($0, X_OK) == 0 }
    }

    private static func start(
        _ command: [String], _ input: Int32, _ output: Int32, _ errors: Int32, _ tool: Tool
    ) throws(ImportFault) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that everything it starts can be ended with it.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        for (file, target) in [(input, STDIN_FILENO), (output, STDOUT_FILENO), (errors, STDERR_FILENO)] {
            posix_spawn_file_actions_adddup2(&actions, file, target)
        }
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), strdup("HOME=/"), nil]
        defer { (arguments + environment).forEach { free($0) } }
        var process = pid_t()
        let failure = posix_spawn(&process, command[0], &actions, &attributes, &arguments, &environment)
        guard failure == 0 else {
            throw ImportFault(
                .system, "import.tool-failed", "\(tool.name) cannot be started (error \(failure))",
                help: "try \(tool.name) by hand")
        }
        return process
    }

    /// Waits for the end and ends the program when its time is over.
    private func wait(for process: pid_t, _ tool: Tool) throws(ImportFault) -> Int32? {
        var status: Int32 = 0
        var waited = 0
        while true {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { break }
            if ended < 0, errno != EINTR { return nil }
            guard waited < timeout else {
                kill(-process, SIGKILL)
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                throw ImportFault(
                    "import.timeout",
                    "\(tool.name) cannot read the document within \(timeout / 1000) seconds",
                    help: "look whether it opens; export it again")
            }
            // Most programs end soon; one that does not is looked at less often.
            let pause = waited < 200 ? 2 : 20
            usleep(UInt32(pause) * 1_000)
            waited += pause
        }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }
}
