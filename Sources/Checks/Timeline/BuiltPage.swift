/// A built page as a reader sees it: its elements in order, and the words that they show.
///
/// It knows what a proof looks at and nothing more. Words that no browser shows (scripts, styles, what is `hidden`)
/// are left out, and entities are resolved.
struct BuiltPage: Sendable {
    /// An element; attributes are ranges in ``html``.
    struct Element: Sendable {
        /// Its name, as ``TagName`` packs it.
        let name: UInt64
        /// The element around it; -1 for the outermost.
        let parent: Int
        /// Its words, in ``words``.
        var text: Range<Int>
        /// The number after that of its last descendant.
        var end: Int
        var id: Range<Int>?
        var link: Range<Int>?
        /// `data-timeline`: the periods for the script.
        var timeline: Range<Int>?
        /// `data-phase`: what style sheets and the filters look at.
        var phase: Range<Int>?
        /// `data-list`: `current` or `closed`.
        var list: Range<Int>?
        /// `data-status`: where the script writes the phase.
        var isStatus = false
    }

    let html: [UInt8]
    /// The elements in the order of the page; a parent stands before its children.
    let elements: [Element]
    /// What the page shows, with single blanks.
    let words: [UInt8]

    /// Reads a page.
    init(_ html: [UInt8]) {
        var reader = BuiltPageReader(html)
        reader.read()
        self.html = html
        elements = reader.elements
        words = reader.words
    }

    /// The bytes of an attribute, as they stand in the page.
    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { html[range] }

    /// An attribute as text.
    func value(_ range: Range<Int>) -> String {
        String(decoding: HTMLText.resolved(html[range]), as: UTF8.self)
    }

    /// The words of an element.
    func text(of element: Int) -> String {
        let bytes = words[elements[element].text]
        return String(decoding: bytes.drop { $0 == 0x20 }, as: UTF8.self).trimmingBlanks
    }

    /// Whether the words in a range hold these.
    func says(_ sought: [UInt8], in range: Range<Int>) -> Bool {
        guard let first = sought.first, range.count >= sought.count else { return sought.isEmpty }
        return words.withUnsafeBufferPointer { words in
            sought.withUnsafeBufferPointer { sought in
                var place = range.lowerBound
                let last = range.upperBound - sought.count
                while place <= last {
                    if words[place] == first {
                        var length = 1
                        while length < sought.count, words[place + length] == sought[length] { length += 1 }
                        if length == sought.count { return true }
                    }
                    place += 1
                }
                return false
            }
        }
    }

    /// Whether an element shows these words.
    func says(_ sought: [UInt8], in element: Int) -> Bool { says(sought, in: elements[element].text) }

    /// Whether an element is one of a list: a `li`, a row of a table, an `article`, a group of a `dl`.
    func isItem(_ element: Int) -> Bool {
        switch elements[element].name {
        case TagName.li, TagName.tr, TagName.article: return true
        case TagName.div:
            let parent = elements[element].parent
            return parent >= 0 && elements[parent].name == TagName.dl
        default: return false
        }
    }

    /// The elements around an element, itself first.
    func around(_ element: Int) -> some Sequence<Int> {
        sequence(first: element) { inner in
            let parent = elements[inner].parent
            return parent < 0 ? nil : parent
        }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
