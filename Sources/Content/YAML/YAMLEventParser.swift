import CLibYAML

/// The C boundary: turns libyaml's events into values. No C name leaves this file.
struct YAMLEventParser: ~Copyable {
    /// On the heap, because libyaml keeps the address of its own state.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let isReady: Bool

    /// Starts reading.
    ///
    /// - Parameter bytes: UTF-8, at least one byte, which must stay where it is as long as the parser lives.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        guard yaml_parser_initialize(parser) == 1, let start = bytes.baseAddress else {
            isReady = false
            return
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, start, bytes.count)
        isReady = true
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deinitialize(count: 1)
        parser.deallocate()
    }

    /// The next event. After `.streamEnd` or an error there is no other.
    mutating func next() throws(YAMLFailure) -> YAMLEvent {
        var event = yaml_event_t()
        guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw .syntax(problem()) }
        defer { yaml_event_delete(&event) }
        return Self.value(event)
    }

    private static func value(_ event: yaml_event_t) -> YAMLEvent {
        var value = YAMLEvent(kind: .other, start: mark(event.start_mark), end: mark(event.end_mark))
        switch event.type {
        case YAML_SCALAR_EVENT:
            value.kind = .scalar(scalar(event.data.scalar))
            value.hasAnchor = event.data.scalar.anchor != nil
            value.hasTag = event.data.scalar.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            value.kind = .listStart
            value.hasAnchor = event.data.sequence_start.anchor != nil
            value.hasTag = event.data.sequence_start.tag != nil
        case YAML_MAPPING_START_EVENT:
            value.kind = .mappingStart
            value.hasAnchor = event.data.mapping_start.anchor != nil
            value.hasTag = event.data.mapping_start.tag != nil
        case YAML_SEQUENCE_END_EVENT: value.kind = .listEnd
        case YAML_MAPPING_END_EVENT: value.kind = .mappingEnd
        case YAML_ALIAS_EVENT: value.kind = .alias
        case YAML_DOCUMENT_START_EVENT: value.kind = .documentStart
        case YAML_STREAM_END_EVENT: value.kind = .streamEnd
        default: break
        }
        return value
    }

    private static func scalar(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar)
        -> YAMLScalar
    {
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let style: YAMLScalar.Style =
            switch scalar.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
            case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
            default: .plain
            }
        return YAMLScalar(text: String(decoding: bytes, as: UTF8.self), style: style)
    }

    private func problem() -> YAMLProblem {
        YAMLProblem(
            problem: Self.text(parser.pointee.problem), context: Self.text(parser.pointee.context),
            mark: Self.mark(parser.pointee.problem_mark), contextMark: Self.mark(parser.pointee.context_mark))
    }

    private static func mark(_ mark: yaml_mark_t) -> YAMLMark {
        YAMLMark(line: Int(mark.line), column: Int(mark.column))
    }

    private static func text(_ words: UnsafePointer<CChar>?) -> String {
        words.map { String(cString: $0) } ?? ""
    }
}
