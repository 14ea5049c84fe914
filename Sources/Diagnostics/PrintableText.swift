/// Text that is safe for a terminal and stays on its line, whatever a file holds.
public enum PrintableText {
    /// The text with each scalar made printable.
    public static func line(_ text: some Sequence<Unicode.Scalar>) -> String {
        var printable = String.UnicodeScalarView()
        printable.append(contentsOf: text.map(scalar))
        return String(printable)
    }

    /// A tab becomes a space, so that a caret lines up; a control character, a line end or a mark that turns the
    /// direction of writing becomes a dot.
    private static func scalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar == "\t" { return " " }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return "·"
        default: return scalar
        }
    }
}
