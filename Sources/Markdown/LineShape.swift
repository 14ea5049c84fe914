/// What the pre-scan sees of one line without parsing it.
struct LineShape {
    /// How many `>` stand before the content.
    var quotes = 0
    /// Quotations and lists that the line can be in: `>`, list markers, and indentation of two columns each.
    var depth = 0
    /// How many list markers stand before the content.
    var markers = 0
    /// The column behind the last `>` at which the content starts, behind any list markers; from 0.
    var column = 0
    /// The same before the list markers.
    var indent = 0
    /// The content in the file, without quotation marks, indentation, list markers and the line end.
    var content: Range<Int>
    /// The content with list markers.
    var marked: Range<Int>

    /// Reads the start of a line.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        var position = line.lowerBound
        var sawMarker = false
        var markedStart = line.lowerBound
        var blankColumns = 0
        scan: while position < line.upperBound {
            switch bytes[position] {
            case UInt8(ascii: " "):
                column += 1
                blankColumns += 1
            case UInt8(ascii: "\t"):
                column += 4 - column % 4
                blankColumns += 4
            case UInt8(ascii: ">"):
                quotes += 1
                // The space behind `>` belongs to it.
                column = position + 1 < line.upperBound && bytes[position + 1] == UInt8(ascii: " ") ? -1 : 0
                sawMarker = false
                markers = 0
                depth += 1
            default:
                let length = Self.markerLength(bytes, position..<line.upperBound)
                guard length > 0 else { break scan }
                if !sawMarker {
                    sawMarker = true
                    markedStart = position
                    indent = column
                }
                depth += 1
                markers += 1
                column += length
                position += length
                continue scan
            }
            position += 1
        }
        if !sawMarker {
            markedStart = position
            indent = max(0, column)
        }
        column = max(0, column)
        depth += blankColumns / 2
        content = position..<line.upperBound
        marked = markedStart..<line.upperBound
    }

    /// The length of `-`, `*`, `+`, `1.` or `1)` when a space or the end of the line follows, else 0.
    private static func markerLength(_ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Int {
        var end = rest.lowerBound
        switch bytes[end] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            end += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while end < rest.upperBound, end - rest.lowerBound < 9,
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end])
            {
                end += 1
            }
            guard end < rest.upperBound, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
            else { return 0 }
            end += 1
        default:
            return 0
        }
        let isClosed =
            end >= rest.upperBound || bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t")
        return isClosed ? end - rest.lowerBound : 0
    }
}
