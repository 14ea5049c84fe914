import HTTPTypes
import HummingbirdCore
import NIOCore

/// Writes news to one page as Server-Sent Events (WHATWG HTML, section 9.2).
struct EventWriter: Sendable {
    /// How often something is sent when there is no news, so that pages that went away are noticed.
    private static let pulse = Duration.seconds(10)

    let hub: UpdateHub

    /// Sends events until the page goes away, or the preview ends.
    func run(_ head: HTTPResponse, _ writer: consuming ResponseWriter) async throws {
        guard let news = hub.listen() else {
            var busy = Answer.text(.serviceUnavailable, "Too many pages are open.")
            busy.head.headerFields[.contentLength] = String(busy.body.count)
            let body = ResponseBody(byteBuffer: ByteBuffer(bytes: busy.body))
            return try await writer.write(response: busy.head, body: body)
        }
        var body = try await writer.writeHead(head)
        // A page that lost the preview asks again after this many milliseconds.
        try await body.write(ByteBuffer(string: "retry: 300\ndata: hello\n\n"))
        for await line in Self.lines(news) { try await body.write(ByteBuffer(string: line)) }
        try await body.finish(nil)
    }

    /// News and pulses, mixed.
    private static func lines(_ news: AsyncStream<Void>) -> AsyncStream<String> {
        AsyncStream(bufferingPolicy: .bufferingNewest(4)) { lines in
            let pulses = Task {
                while (try? await Task.sleep(for: pulse)) != nil { lines.yield(": still here\n\n") }
            }
            let updates = Task {
                for await _ in news { lines.yield("data: change\n\n") }
                lines.finish()
            }
            lines.onTermination = { _ in
                pulses.cancel()
                updates.cancel()
            }
        }
    }
}
