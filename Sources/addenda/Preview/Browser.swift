import Dispatch

/// The browser of whoever runs the command.
enum Browser {
    #if os(macOS)
        private static let opener = "open"
    #else
        private static let opener = "xdg-open"
    #endif

    /// Opens an address; where that cannot be done, a note says so.
    ///
    /// Some openers stay until the browser is closed, so a thread waits for this one. What it prints is not ours to say.
    static func open(_ address: String) {
        DispatchQueue(label: "addenda.preview.browser").async {
            let status = Subprocess.run(
                opener, [address], input: "/dev/null", output: "/dev/null", isApart: true)
            if status != 0 {
                Console.standardError.write("note: no browser could be opened; open \(address) yourself\n")
            }
        }
    }
}
