#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A value of JSON (RFC 8259) whose shape is not known beforehand, as the elements of pandoc's tree.
indirect enum JSONTree: Sendable, Decodable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case list([JSONTree])
    case group([String: JSONTree])
    case nothing

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .nothing
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let list = try? value.decode([JSONTree].self) {
            self = .list(list)
        } else {
            self = .group(try value.decode([String: JSONTree].self))
        }
    }

    /// Reads a document.
    static func parse(_ bytes: [UInt8]) -> JSONTree? {
        try? JSONDecoder().decode(JSONTree.self, from: Data(bytes))
    }

    subscript(key: String) -> JSONTree? {
        guard case .group(let members) = self else { return nil }
        return members[key]
    }

    subscript(index: Int) -> JSONTree? {
        items.indices.contains(index) ? items[index] : nil
    }

    /// The items of a list; none of anything else.
    var items: [JSONTree] {
        guard case .list(let items) = self else { return [] }
        return items
    }

    var string: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    var integer: Int? {
        guard case .number(let number) = self else { return nil }
        return Int(exactly: number)
    }
}
