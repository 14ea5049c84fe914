#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The browser of whoever runs the command.
enum Browser {
    #if os(macOS)
        private static let opener = "open"
    #else
        private static let opener = "xdg-open"
    #endif

    /// Opens an address; nothing happens where there is no browser.
    static func open(_ address: String) {
        var arguments = [strdup(opener), strdup(address), nil]
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        if posix_spawnp(&process, opener, nil, nil, &arguments, environ) != 0 {
            Console.standardError.write("note: no browser could be opened; open \(address) yourself\n")
        }
    }
}
