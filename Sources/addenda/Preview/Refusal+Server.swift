import Preview

extension Refusal {
    /// The preview cannot listen where it was asked to.
    static func server(_ error: ServerError) -> Refusal {
        let (message, help) = words(error)
        return .system("preview.cannot-listen", message, help: help)
    }

    private static func words(_ error: ServerError) -> (message: String, help: String) {
        switch error {
        case .portTaken(let port):
            ("another program listens at port \(port)", "choose another with --port, or leave --port out")
        case .noFreePort(let first): ("no port from \(first) on is free", "choose one with --port")
        case .unknownHost(let host):
            (
                "no machine is called \(host)",
                "give --host a name or address of this machine, such as 0.0.0.0 for all of them"
            )
        case .foreignHost(let host):
            (
                "\(host) is no address of this machine",
                "give --host one that is, such as 0.0.0.0 for all of them"
            )
        case .refused(let host, let port, let reason):
            ("cannot listen at \(host), port \(port): \(reason)", "try another port with --port")
        }
    }
}
