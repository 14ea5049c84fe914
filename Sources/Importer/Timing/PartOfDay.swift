/// Words for a part of the day: `9 uur ’s avonds`.
enum PartOfDay {
    private static let names: Set<String> = [
        "nachts", "avonds", "namiddags", "middags", "morgens", "ochtends", "voormiddags", "nacht", "avond",
        "namiddag", "middag", "ochtend", "voormiddag",
    ]

    /// Whether a text names a part of the day.
    static func isNamed(in text: String) -> Bool {
        text.plain.split { !$0.isLetter }.contains { names.contains(String($0)) }
    }
}
