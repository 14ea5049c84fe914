/// A name in a tag, split at its dots: `contact.phone.display`.
struct TagName: Sendable, Hashable {
    /// As written: `contact.phone`, or `.` for the item itself.
    let text: String
    /// The bytes of the name in its file.
    let range: Range<Int>

    /// Its parts; empty for `.`.
    var parts: [Substring] { text == "." ? [] : text.split(separator: ".") }

    /// Whether it can only be that of a constant, such as `assets/site.css`: no field has a slash in its name.
    var isPath: Bool { text.utf8.contains(UInt8(ascii: "/")) }

    /// The bytes of one part.
    func range(ofPart index: Int) -> Range<Int> {
        let before = parts[..<index].reduce(0) { $0 + $1.utf8.count + 1 }
        let start = range.lowerBound + before
        return start..<start + parts[index].utf8.count
    }
}
