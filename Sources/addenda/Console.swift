#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One of the process's output streams.
struct Console: Sendable {
    /// Where results go.
    static let standardOutput = Console(descriptor: STDOUT_FILENO)
    /// Where diagnostics and progress go.
    static let standardError = Console(descriptor: STDERR_FILENO)

    private let descriptor: Int32

    /// Whether a person is looking: the stream is a terminal.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Whether colours are welcome: a terminal that can show them, and `NO_COLOR` (no-color.org) is not set.
    var wantsColour: Bool {
        isTerminal && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
            && (getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? true)
    }

    /// How many columns a line has; nil when nobody is looking, or the terminal does not say.
    var width: Int? {
        guard isTerminal else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Lets writing to a reader that went away fail, where it would otherwise end the process.
    static func outliveReaders() {
        signal(SIGPIPE, SIG_IGN)
    }

    /// Writes text as it is. False when the system refused, as a full disk does; a reader that went away wants no
    /// more, which is no failure.
    @discardableResult
    func write(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                #if canImport(Glibc)
                    let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                #else
                    let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
                #endif
                if count >= 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                } else if errno != EINTR {
                    return errno == EPIPE
                }
            }
            return true
        }
    }
}
