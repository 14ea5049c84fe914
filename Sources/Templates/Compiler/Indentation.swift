/// How the lines of a template are indented where it is printed within another.
struct Indentation {
    /// What comes before each line.
    var added: [UInt8] = []
    /// How many spaces and tabs of its own a line loses.
    var removed = 0

    /// What a line that begins with some spaces and tabs begins with instead.
    func line(_ own: ArraySlice<UInt8>) -> [UInt8] { added + own.dropFirst(removed) }
}
