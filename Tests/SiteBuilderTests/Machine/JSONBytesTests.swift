import Foundation
import Testing

@testable import SiteBuilder

@Suite struct JSONBytesTests {
    private func written(_ write: (inout JSONBytes) -> Void) -> String {
        var json = JSONBytes(capacity: 0)
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("", #""""#),
        ("vóór 15 juli", #""vóór 15 juli""#),
        (#"zeg "ja" \ nee"#, #""zeg \"ja\" \\ nee""#),
        ("a\u{1}\n\u{1F}", #""a\u0001\u000a\u001f""#),
        ("</script><!--", #""\u003c/script>\u003c!--""#),
        ("<", #""\u003c""#),
    ])
    func escapesWhatJSONAndScriptElementsWould(text: String, expected: String) throws {
        let json = written { $0.append(text: text) }
        #expect(json == expected)
        // Another reader gets the same text back.
        #expect(try JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8)) == [text])
    }

    @Test func writesWhatIsThereAndLeavesOutOrNullsWhatIsNot() {
        let json = written {
            $0.append("{\"a\":")
            $0.append(optional: nil)
            $0.append(member: ",\"b\":", ifAny: nil)
            $0.append(member: ",\"c\":", ifAny: "d")
            $0.append(",\"e\":")
            $0.append(number: -12)
            $0.append(",\"f\":")
            $0.append(false)
            $0.append("}")
        }
        #expect(json == #"{"a":null,"c":"d","e":-12,"f":false}"#)
    }

    @Test func putsCommasBetweenItems() {
        #expect(written { $0.append(texts: []) } == "[]")
        #expect(written { $0.append(texts: ["a"]) } == #"["a"]"#)
        #expect(written { $0.append(texts: ["a", "b"]) } == #"["a","b"]"#)
    }
}
