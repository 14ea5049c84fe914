/// Where a preview can be seen.
struct PreviewAddress: Sendable {
    /// What to open: `http://localhost:8080/`.
    let text: String
    /// The port that it listens at.
    let port: Int

    /// The address of a site below a path of this machine, or of a host that was asked for.
    init(host: String?, port: Int, basePath: String) {
        let everywhere = ["0.0.0.0", "::"]
        var name = host.flatMap { everywhere.contains($0) ? nil : $0 } ?? "localhost"
        if name.contains(":") { name = "[\(name)]" }
        text = "http://\(name):\(port)\(basePath)"
        self.port = port
    }
}
