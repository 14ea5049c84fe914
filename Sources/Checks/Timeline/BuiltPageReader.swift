/// Reads the elements and words of a page in one pass.
///
/// It forgives what browsers forgive: an element without an end ends with the one around it, and an end without a
/// beginning is nothing.
struct BuiltPageReader {
    private let html: [UInt8]
    private(set) var elements: [BuiltPage.Element] = []
    private(set) var words: [UInt8] = []
    /// The elements that stand open, and for each whether its words are shown.
    private var open: [(element: Int, isShown: Bool)] = []
    private var place = 0

    init(_ html: [UInt8]) {
        self.html = html
        words.reserveCapacity(html.count / 2)
    }

    /// Reads all.
    mutating func read() {
        while place < html.count {
            if html[place] == UInt8(ascii: "<"), readMark() { continue }
            readText()
        }
        close(downTo: 0)
    }

    private var isShown: Bool { open.last?.isShown ?? true }

    // MARK: Text

    private mutating func readText() {
        let byte = html[place]
        if byte == UInt8(ascii: "&"), let (value, length) = HTMLText.entity(html[place...]) {
            if isShown { words += value.utf8 }
            place += length
            return
        }
        place += 1
        guard isShown else { return }
        if byte > 0x20 {
            words.append(byte)
        } else if words.last != 0x20 {
            words.append(0x20)
        }
    }

    // MARK: Marks

    /// Reads a tag or comment; false when the sign `<` begins none.
    private mutating func readMark() -> Bool {
        guard place + 1 < html.count else { return false }
        switch html[place + 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            let isComment = html[place...].starts(with: "<!--".utf8)
            skip(behind: isComment ? "-->" : ">")
        case UInt8(ascii: "/"): readEnd()
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): readStart()
        default: return false
        }
        return true
    }

    private mutating func skip(behind mark: StaticString) {
        let end = mark.withUTF8Buffer { mark in
            var start = place
            while start + mark.count <= html.count, !html[start..<start + mark.count].elementsEqual(mark) {
                start += 1
            }
            return start + mark.count
        }
        place = min(end, html.count)
    }

    private mutating func readName() -> UInt64 {
        let start = place
        while place < html.count, !Self.endsName(html[place]) { place += 1 }
        return TagName.pack(html[start..<place])
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    private mutating func readEnd() {
        place += 2
        let name = readName()
        skip(behind: ">")
        if let depth = open.lastIndex(where: { elements[$0.element].name == name }) { close(downTo: depth) }
    }

    private mutating func readStart() {
        place += 1
        let name = readName()
        endSiblings(of: name)
        var element = BuiltPage.Element(
            name: name, parent: open.last?.element ?? -1, text: words.count..<words.count,
            end: elements.count + 1)
        let (isHidden, isComplete) = readAttributes(of: &element)
        elements.append(element)
        guard !isComplete, !TagName.void.contains(name) else { return }
        let hides = [
            TagName.script, TagName.style, TagName.head, TagName.template, TagName.noscript, TagName.s,
            TagName.del,
        ]
        open.append((elements.count - 1, isShown && !isHidden && !hides.contains(name)))
        // Their text is no HTML.
        if name == TagName.script { skipText(until: "</script") }
        if name == TagName.style { skipText(until: "</style") }
    }

    private mutating func skipText(until end: StaticString) {
        skip(behind: end)
        if place < html.count { place -= end.utf8CodeUnitCount }
    }

    private mutating func endSiblings(of name: UInt64) {
        guard let (siblings, boundary) = TagName.endsOpen(name) else { return }
        for depth in open.indices.reversed() {
            let other = elements[open[depth].element].name
            if siblings.contains(other) { return close(downTo: depth) }
            if boundary.contains(other) { return }
        }
    }

    private mutating func close(downTo depth: Int) {
        for (element, _) in open[depth...] {
            elements[element].text = elements[element].text.lowerBound..<words.count
            elements[element].end = elements.count
        }
        open.removeSubrange(depth...)
    }

    // MARK: Attributes

    /// Reads up to and with `>`; says whether the element is hidden, and whether it ends itself with `/>`.
    private mutating func readAttributes(of element: inout BuiltPage.Element) -> (Bool, Bool) {
        var (isHidden, isComplete) = (false, false)
        while place < html.count, html[place] != UInt8(ascii: ">") {
            isComplete = html[place] == UInt8(ascii: "/")
            guard !isComplete, html[place] > 0x20 else {
                place += 1
                continue
            }
            let start = place
            while place < html.count, !Self.endsName(html[place]), html[place] != UInt8(ascii: "=") {
                place += 1
            }
            let name = html[start..<place]
            // An attribute that begins with `=` has no name; it must not be read for ever.
            if name.isEmpty { place += 1 }
            let value = readValue()
            isHidden = isHidden || hides(name, value)
            note(name, value, in: &element)
        }
        place = min(place + 1, html.count)
        return (isHidden, isComplete)
    }

    /// Whether an attribute takes the words of its element away from some readers.
    private func hides(_ name: ArraySlice<UInt8>, _ value: Range<Int>) -> Bool {
        switch name.count {
        case 5 where name.elementsEqual("inert".utf8), 6 where name.elementsEqual("hidden".utf8): true
        case 5 where name.elementsEqual("style".utf8):
            ["none", "hidden"].contains { String(decoding: html[value], as: UTF8.self).contains($0) }
        case 11 where name.elementsEqual("aria-hidden".utf8): html[value].elementsEqual("true".utf8)
        default: false
        }
    }

    private mutating func readValue() -> Range<Int> {
        var next = place
        while next < html.count, html[next] <= 0x20 { next += 1 }
        guard next < html.count, html[next] == UInt8(ascii: "=") else { return place..<place }
        place = next + 1
        while place < html.count, html[place] <= 0x20 { place += 1 }
        guard place < html.count else { return place..<place }
        let quote = html[place]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { place += 1 }
        let start = place
        while place < html.count, isQuoted ? html[place] != quote : !Self.endsValue(html[place]) {
            place += 1
        }
        let value = start..<place
        if isQuoted { place = min(place + 1, html.count) }
        return value
    }

    private static func endsValue(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: ">") }

    private func note(_ name: ArraySlice<UInt8>, _ value: Range<Int>, in element: inout BuiltPage.Element) {
        // Of an attribute that stands twice browsers take the first.
        switch name.count {
        case 2 where name.elementsEqual("id".utf8): element.id = element.id ?? value
        case 4 where name.elementsEqual("href".utf8): element.link = element.link ?? value
        case 9 where name.elementsEqual("data-list".utf8): element.list = element.list ?? value
        case 10 where name.elementsEqual("data-phase".utf8): element.phase = element.phase ?? value
        case 11 where name.elementsEqual("data-status".utf8): element.isStatus = true
        case 13 where name.elementsEqual("data-timeline".utf8): element.timeline = element.timeline ?? value
        default: break
        }
    }
}
