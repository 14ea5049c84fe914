/// A value of the data that a case of the Mustache specification renders.
enum JSONValue: Decodable, Sendable {
    case null
    case flag(Bool)
    /// Texts and numbers, as they are printed.
    case text(String)
    case list([JSONValue])
    case record([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let whole = try? container.decode(Int.self) {
            self = .text(String(whole))
        } else if let number = try? container.decode(Double.self) {
            self = .text(String(number))
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .record(try container.decode([String: JSONValue].self))
        }
    }
}
