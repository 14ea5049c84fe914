/// The classes of code points of CSS Syntax Level 3, §4.2, for the bytes of UTF-8.
extension UInt8 {
    /// A line end; CR LF is two of them.
    var isCSSNewline: Bool { self == 0x0A || self == 0x0D || self == 0x0C }

    /// A line end, tab or space.
    var isCSSSpace: Bool { isCSSNewline || self == 0x09 || self == 0x20 }

    /// What a name may start with; all but ASCII may, and NUL stands for U+FFFD.
    var isCSSNameStart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "_"), 0x80...0xFF, 0:
            true
        default: false
        }
    }

    /// What a name may hold.
    var isCSSName: Bool { isCSSNameStart || isCSSDigit || self == UInt8(ascii: "-") }

    /// A decimal digit.
    var isCSSDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// What may not stand in an address without quotes.
    var isCSSNonPrintable: Bool {
        self <= 0x08 || self == 0x0B || (0x0E...0x1F).contains(self) || self == 0x7F
    }

    /// The value of a hexadecimal digit; nil for what is none.
    var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
