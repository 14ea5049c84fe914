/// Finds no-break spaces where YAML needs an ordinary space.
enum YAMLNoBreakSpace {
    /// The column, from 0, of one in the indentation of a line or just behind its first colon or hyphen.
    static func column(in line: String.UnicodeScalarView) -> Int? {
        let scalars = Array(line)
        let indentation = scalars.prefix { $0 == " " || $0 == "\u{A0}" }
        if let column = indentation.firstIndex(of: "\u{A0}") { return column }
        let behindHyphen = indentation.count + 1
        if behindHyphen < scalars.count, scalars[indentation.count] == "-", scalars[behindHyphen] == "\u{A0}"
        {
            return behindHyphen
        }
        guard let colon = scalars.firstIndex(of: ":"), colon + 1 < scalars.count,
            scalars[colon + 1] == "\u{A0}"
        else { return nil }
        return colon + 1
    }
}
