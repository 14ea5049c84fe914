/// The name of an element, packed in a number so that a page of megabytes is read without making texts.
enum TagName {
    static let li = pack("li"), tr = pack("tr"), td = pack("td"), th = pack("th"), dl = pack("dl")
    static let dt = pack("dt"), dd = pack("dd"), ul = pack("ul"), ol = pack("ol"), div = pack("div")
    static let table = pack("table"), article = pack("article"), summary = pack("summary")
    static let script = pack("script"), style = pack("style"), head = pack("head")
    static let template = pack("template"), noscript = pack("noscript"), s = pack("s"), del = pack("del")
    static let headings = ["h1", "h2", "h3", "h4", "h5", "h6"].map { pack($0) }

    /// Elements that have no end (HTML, section 13.1.2).
    static let void = Set(
        [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
            "wbr",
        ].map { pack($0) })

    /// The level of a heading, 1 to 6; nil for another element.
    static func level(_ name: UInt64) -> Int? {
        headings.firstIndex(of: name).map { $0 + 1 }
    }

    /// Whether an element of a name ends one that stands open, as a new `li` does, and what it does not look beyond.
    static func endsOpen(_ name: UInt64) -> (siblings: [UInt64], boundary: [UInt64])? {
        switch name {
        case li: ([li], [ul, ol])
        case dt, dd: ([dt, dd], [dl])
        case tr: ([tr], [table])
        case td, th: ([td, th], [tr, table])
        default: nil
        }
    }

    /// Eight bytes of the name in small letters; longer names that begin alike are not told apart.
    static func pack(_ name: some Sequence<UInt8>) -> UInt64 {
        var packed: UInt64 = 0
        for byte in name.prefix(8) {
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            packed = packed << 8 | UInt64(isCapital ? byte | 0x20 : byte)
        }
        return packed
    }

    private static func pack(_ name: String) -> UInt64 { pack(name.utf8) }
}
