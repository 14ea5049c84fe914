#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs another program and waits for it.
enum Subprocess {
    /// Whether the `PATH` has a program of that name.
    static func isInstalled(_ program: String) -> Bool {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
    }

    /// Runs a program of the `PATH` with its standard input and output from and to files, and its standard error
    /// nowhere.
    ///
    /// - Parameter isApart: whether it goes on when this command is ended, as a browser does: Ctrl-C is not for it, and
    ///   signals that this command does not heed end it.
    /// - Returns: its exit status; nil when there is no such program or it was killed.
    static func run(
        _ program: String, _ arguments: [String], input: String, output: String, isApart: Bool = false
    ) -> Int32? {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        #if canImport(Glibc)
            var attributes = posix_spawnattr_t()
        #else
            var attributes: posix_spawnattr_t?
        #endif
        guard posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer { posix_spawnattr_destroy(&attributes) }
        if isApart { setApart(&attributes) }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        var process: pid_t = 0
        guard posix_spawnp(&process, program, &actions, &attributes, words, environ) == 0 else { return nil }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        // The exit status is in the second byte, unless a signal is in the first (POSIX, sys/wait.h).
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    }

    #if canImport(Glibc)
        private typealias Attributes = posix_spawnattr_t
    #else
        private typealias Attributes = posix_spawnattr_t?
    #endif

    /// Gives a process a group of its own, and all signals their usual meaning: what is ignored here, or waited for in
    /// another way, would be ignored there too.
    private static func setApart(_ attributes: inout Attributes) {
        var heeded = sigset_t()
        sigemptyset(&heeded)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&heeded, signal) }
        var blocked = sigset_t()
        sigemptyset(&blocked)
        posix_spawnattr_setsigdefault(&attributes, &heeded)
        posix_spawnattr_setsigmask(&attributes, &blocked)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = [POSIX_SPAWN_SETSIGDEF, POSIX_SPAWN_SETSIGMASK, POSIX_SPAWN_SETPGROUP]
        posix_spawnattr_setflags(&attributes, flags.reduce(0) { $0 | Int16($1) })
    }
}
