import HTTPTypes

/// What the preview answers to a request.
struct Answer: Sendable {
    /// The status line and headers.
    var head: HTTPResponse
    /// What follows them.
    var body: [UInt8]
    /// Whether the answer never ends: it is followed by events.
    var isStream = false

    /// Makes an answer that nobody keeps.
    init(_ status: HTTPResponse.Status, type: String, _ body: [UInt8]) {
        head = HTTPResponse(status: status)
        self.body = body
        head.headerFields[.contentType] = type
        head.headerFields[.cacheControl] = "no-store"
        head.headerFields[.xContentTypeOptions] = "nosniff"
    }

    /// One sentence for a person, as plain text.
    static func text(_ status: HTTPResponse.Status, _ sentence: String) -> Answer {
        Answer(status, type: MediaType.of("x.txt"), Array((sentence + "\n").utf8))
    }

    /// Leads on to another path of this server.
    static func redirect(to location: String) -> Answer {
        var answer = text(.found, location)
        answer.head.headerFields[.location] = location
        return answer
    }

    /// A file of the preview itself or of the site; the browser asks each time whether it changed.
    static func file(_ bytes: [UInt8], type: String, caching: String) -> Answer {
        var answer = Answer(.ok, type: type, bytes)
        answer.head.headerFields[.cacheControl] = caching
        answer.head.headerFields[.eTag] = EntityTag.of(bytes)
        answer.head.headerFields[.acceptRanges] = "bytes"
        return answer
    }

    /// The answer as a request wants it: nothing when it has it already, or a part.
    func suited(to request: HTTPRequest) -> Answer {
        guard head.status == .ok, let tag = head.headerFields[.eTag] else { return self }
        var answer = self
        if EntityTag.matches(tag, list: request.headerFields[.ifNoneMatch]) {
            answer.head.status = .notModified
            answer.head.headerFields[.contentType] = nil
            answer.body = []
            return answer
        }
        let condition = request.headerFields[.ifRange]
        guard request.method == .get, condition == nil || condition == tag else { return answer }
        switch ByteRange(request.headerFields[.range], count: body.count) {
        case .whole: break
        case .part(let range):
            answer.head.status = .partialContent
            answer.head.headerFields[.contentRange] =
                "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(body.count)"
            answer.body = Array(body[range])
        case .unsatisfiable:
            answer = .text(.rangeNotSatisfiable, "The file has \(body.count) bytes.")
            answer.head.headerFields[.contentRange] = "bytes */\(body.count)"
        }
        return answer
    }
}
