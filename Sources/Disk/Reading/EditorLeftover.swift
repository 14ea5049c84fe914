/// Files that programs leave beside the ones that people write.
enum EditorLeftover {
    /// Whether a name is one of `.DS_Store`, `genk.md~`, `.genk.md.swp`, `#genk.md#` and `.#genk.md`.
    static func matches(_ name: String) -> Bool {
        let bytes = name.utf8
        if name == ".DS_Store" { return true }
        if bytes.last == UInt8(ascii: "~") { return true }
        if bytes.starts(with: ".#".utf8) { return true }
        if bytes.first == UInt8(ascii: "."), name.hasSuffix(".swp") { return true }
        return bytes.count > 2 && bytes.first == UInt8(ascii: "#") && bytes.last == UInt8(ascii: "#")
    }
}
