/// Tells versions of what was sent apart (RFC 9110, section 8.8.3).
enum EntityTag {
    /// `"9f86d081884c7d65-2a"`: a 64-bit FNV-1a hash of the bytes, and their number.
    static func of(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return "\"\(String(hash, radix: 16))-\(String(bytes.count, radix: 16))\""
    }

    /// Whether the value of `If-None-Match` has the tag; `W/` makes no difference here.
    static func matches(_ tag: String, list: String?) -> Bool {
        guard let list else { return false }
        return list.split(separator: ",").contains { item in
            let item = item.drop { $0 == " " }.prefix { $0 != " " }
            return item == "*" || item == tag || item == "W/\(tag)"
        }
    }
}
