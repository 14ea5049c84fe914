import Testing

@testable import Markup

@Suite("Escaping for HTML")
struct HTMLEscapingTests {
    private func escaped(_ text: String) -> String { HTML(text: text).string }

    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"),
        ("<script>alert(\"1\")</script>", "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"),
        ("\" onload=\"x", "&quot; onload=&quot;x"), ("’s-Gravenvoeren – één 👍", "’s-Gravenvoeren – één 👍"),
        ("<<<<<<<<<", "&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;"),
    ])
    func escapes(_ text: String, _ expected: String) {
        #expect(escaped(text) == expected)
    }

    /// The scan goes by words of eight bytes: each byte value is tried at each place of a word and of a rest.
    @Test(arguments: 0..<19)
    func findsSpecialBytesAnywhere(_ place: Int) {
        for value in UInt8.min...UInt8.max {
            var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 19)
            bytes[place] = value
            bytes[18 - place / 2] = UInt8(ascii: "=")
            var output: [UInt8] = []
            bytes.withUnsafeBufferPointer { HTMLEscaping.append($0, to: &output) }
            let expected = bytes.flatMap { byte -> [UInt8] in
                switch byte {
                case UInt8(ascii: "&"): Array("&amp;".utf8)
                case UInt8(ascii: "<"): Array("&lt;".utf8)
                case UInt8(ascii: ">"): Array("&gt;".utf8)
                case UInt8(ascii: "\""): Array("&quot;".utf8)
                default: [byte]
                }
            }
            #expect(output == expected)
        }
    }

    /// A carry from one byte of a word to the next must not be taken for a special byte.
    @Test func isNotMisledByNeighbours() {
        #expect(escaped("<=<=<=<=&'&'&'&'") == "&lt;=&lt;=&lt;=&lt;=&amp;'&amp;'&amp;'&amp;'")
        #expect(escaped("?=?=?=?=#'#'#'#'") == "?=?=?=?=#'#'#'#'")
    }

    @Test func appendsToWhatIsThere() {
        var output = Array("<p>".utf8)
        HTMLEscaping.append("1 < 2", to: &output)
        #expect(String(decoding: output, as: UTF8.self) == "<p>1 &lt; 2")
    }
}
