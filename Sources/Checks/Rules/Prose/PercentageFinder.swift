import Content

/// Finds shares in a sentence: `60 %`, `12,5%`, `60 procent`.
enum PercentageFinder {
    /// The shares in order, with their bytes.
    static func shares(in text: ArraySlice<UInt8>) -> [(range: Range<Int>, value: Percentage)] {
        var found: [(range: Range<Int>, value: Percentage)] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard isDigit(text[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < text.endIndex, isDigit(text[index]) || isPoint(index, text) { index += 1 }
            let number = String(decoding: text[start..<index], as: UTF8.self)
            guard let end = signEnd(index, text), let value = Percentage(number) else { continue }
            found.append((start..<end, value))
            index = end
        }
        return found
    }

    /// The end of the percent sign or word behind a number; nil when there is none.
    private static func signEnd(_ start: Int, _ text: ArraySlice<UInt8>) -> Int? {
        var index = start
        // A no-break space is C2 A0, a narrow one E2 80 AF.
        while index < text.endIndex,
            text[index] == 0x20 || [0xC2, 0xA0, 0xE2, 0x80, 0xAF].contains(text[index])
        {
            index += 1
        }
        guard index < text.endIndex else { return nil }
        if text[index] == UInt8(ascii: "%") { return index + 1 }
        return text[index...].starts(with: "procent".utf8) ? index + 7 : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isPoint(_ index: Int, _ text: ArraySlice<UInt8>) -> Bool {
        (text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: "."))
            && index + 1 < text.endIndex && isDigit(text[index + 1])
    }
}
