/// How long the texts of front matter may be, in characters: bounds that no honest text reaches.
enum TextLimit {
    /// Titles, names, roles, labels.
    static let name = 200
    /// Summaries, taglines, descriptions, words as published.
    static let sentence = 500
    /// Notes and instructions.
    static let note = 2_000
    /// E-mail addresses, by RFC 5321.
    static let email = 254
    /// Web addresses.
    static let url = 2_000
}
