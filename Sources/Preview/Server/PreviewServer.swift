import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The web server of the preview: at `127.0.0.1` and `::1`, or at the host that was asked for.
///
/// It listens until the process ends. To stop it first would have to reckon with every connection that is just being
/// accepted: SwiftNIO ends the process with a trap for one that nobody has taken yet.
public actor PreviewServer {
    /// Where it listens when nobody says otherwise.
    public static let defaultPort = 8080

    /// How many ports are tried from the first on.
    private static let portTries = 100
    /// How often any free port is asked for.
    private static let anyTries = 8

    private let responder: Responder
    private let hub: UpdateHub
    private let addresses: [String]
    private let threads: MultiThreadedEventLoopGroup
    private let room = ConnectionRoom(limit: connectionLimit)

    /// Makes a server.
    ///
    /// - Parameters:
    ///   - host: the name or address to listen at; nil for this machine alone.
    ///   - session: a word that differs from run to run: ASCII letters and digits.
    public init(site: any PreviewedSite, hub: UpdateHub, host: String?, session: String) {
        self.hub = hub
        responder = Responder(site: site, hosts: HostCheck(host: host), hub: hub, session: session)
        addresses = host.map { [$0] } ?? ["127.0.0.1", "::1"]
        threads = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    }

    /// Begins to listen; gives the port.
    ///
    /// - Parameters:
    ///   - port: the port to listen at; 0 for any that is free.
    ///   - triesNext: whether the next ports do as well when it is taken.
    public func start(port: Int, triesNext: Bool) async throws(ServerError) -> Int {
        // A port that the machine chose for one address may be taken at the other.
        let isAny = port == 0
        let next = port..<min(65_536, port + (triesNext ? Self.portTries : 1))
        for candidate in isAny ? Array(repeating: 0, count: Self.anyTries) : Array(next) {
            do throws(ServerError) {
                return try await listen(at: candidate)
            } catch .portTaken where triesNext || isAny {
                continue
            }
        }
        throw .noFreePort(from: port)
    }

    // MARK: Listening

    /// Listens at a port of all addresses, or of none.
    private func listen(at port: Int) async throws(ServerError) -> Int {
        var opened: [Task<Void, Never>] = []
        var chosen = port
        for (index, address) in addresses.enumerated() {
            let (task, outcome) = await open(address, chosen)
            switch outcome {
            case .success(let bound):
                opened.append(task)
                chosen = bound
            case .failure(.refused) where index > 0, .failure(.foreignHost) where index > 0:
                break  // A machine without IPv6 is served at its other address.
            case .failure(let error):
                // Nobody knows of it yet, so nobody connects.
                for task in opened { task.cancel() }
                for task in opened { await task.value }
                throw error
            }
        }
        return chosen
    }

    private typealias Outcome = Result<Int, ServerError>

    /// Starts to listen at one address, and waits until the machine has agreed or refused.
    private func open(_ address: String, _ port: Int) async -> (task: Task<Void, Never>, outcome: Outcome) {
        let (outcomes, report) = AsyncStream<Outcome>.makeStream()
        let server = Server(
            childChannelSetup: PreviewChannel(channel: channel, room: room),
            configuration: ServerConfiguration(
                address: .hostname(address, port: port)),
            onServerRunning: { report.yield(.success($0.localAddress?.port ?? port)) },
            eventLoopGroup: threads, logger: Self.silence)
        let task = Task {
            do {
                try await server.run()
            } catch {
                report.yield(.failure(Self.serverError(error, address, port)))
            }
            report.finish()
        }
        for await outcome in outcomes { return (task, outcome) }
        return (task, .failure(.refused(host: address, port: port, reason: "it ended at once")))
    }

    private static func serverError(_ error: any Error, _ address: String, _ port: Int) -> ServerError {
        if error is SocketAddressError.UnknownHost { return .unknownHost(address) }
        guard let code = (error as? IOError)?.errnoCode else {
            return .refused(host: address, port: port, reason: String(describing: error))
        }
        switch code {
        case EADDRINUSE: return .portTaken(port)
        case EADDRNOTAVAIL: return .foreignHost(address)
        default: return .refused(host: address, port: port, reason: String(cString: strerror(code)))
        }
    }

    // MARK: Connections

    /// The most connections; for one more, that which has been silent for longest is closed. Pages that wait for news
    /// take up ``UpdateHub/limit`` of them at most.
    private static let connectionLimit = 350

    /// How long a connection may say nothing while it owes a request.
    private static let idleTimeout = TimeAmount.seconds(20)

    private static let silence = Logger(label: "preview") { _ in SwiftLogNoOpLogHandler() }

    private var channel: HTTP1Channel {
        let limits = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)
        let (responder, events, room) = (responder, EventWriter(hub: hub), room)
        return HTTP1Channel(
            responder: { request, writer, connection in
                room.note(connection, isBusy: true)
                defer { room.note(connection, isBusy: false) }
                let answer = await responder.answer(request.head)
                guard !answer.isStream else { return try await events.run(answer.head, writer) }
                try await Self.write(answer, to: writer, withBody: request.method != .head)
            },
            configuration: HTTP1Channel.Configuration(
                idleTimeout: Self.idleTimeout, httpDecoderConfiguration: limits))
    }

    private static func write(
        _ answer: Answer, to writer: consuming ResponseWriter, withBody: Bool
    ) async throws {
        var head = answer.head
        if head.status != .notModified { head.headerFields[.contentLength] = String(answer.body.count) }
        guard withBody, !answer.body.isEmpty else { return try await writer.writeResponse(head) }
        let body = ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
        try await writer.write(response: head, body: body)
    }
}
