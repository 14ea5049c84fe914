/// HTML that is ready to print: every piece of text in it has been escaped.
///
/// A type of its own, so that plain text cannot be printed raw by mistake: a template prints `HTML` as it is
/// and escapes everything else. It holds UTF-8 bytes, because that is what goes to disk.
public struct HTML: Sendable, Hashable {
    /// The markup in UTF-8.
    public private(set) var bytes: [UInt8]

    /// No markup.
    public init() {
        bytes = []
    }

    /// No markup yet, with room for so many bytes.
    public init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// Markup that the caller vouches for: its own literal markup or the output of a renderer that escapes.
    public init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Markup that the caller vouches for.
    public init(trusted markup: String) {
        bytes = Array(markup.utf8)
    }

    /// A text, escaped.
    public init(text: String) {
        bytes = []
        HTMLEscaping.append(text, to: &bytes)
    }

    /// Whether there is nothing to print.
    public var isEmpty: Bool { bytes.isEmpty }

    /// The markup as a string, for tests and messages.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends markup written in the source code.
    public mutating func append(markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends text, escaped for use between tags and inside a quoted attribute.
    public mutating func append(text: String) {
        HTMLEscaping.append(text, to: &bytes)
    }

    /// Appends text, escaped for use inside an attribute in single quotes: the double quotes of JSON stay as they are.
    public mutating func append(singleQuoted text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append(markup: "&amp;")
            case UInt8(ascii: "<"): append(markup: "&lt;")
            case UInt8(ascii: "'"): append(markup: "&#39;")
            default: bytes.append(byte)
            }
        }
    }

    /// Appends other markup.
    public mutating func append(_ other: HTML) {
        bytes.append(contentsOf: other.bytes)
    }
}
