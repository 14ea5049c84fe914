/// The names of a list that were read so far; spelling variants count as the same.
struct SeenNames {
    private var few: [(slug: Slug, name: Located<String>)] = []
    private var many: [Slug: Located<String>] = [:]

    /// Looking through so few names is faster than keeping a table of them.
    private static let fewCount = 16

    /// Notes a name; returns the last one of the same slug, if there was one.
    mutating func replace(_ name: Located<String>) -> Located<String>? {
        let slug = Slug(fromName: name.value)
        if let place = few.firstIndex(where: { $0.slug == slug }) {
            defer { few[place].name = name }
            return few[place].name
        }
        guard few.count == Self.fewCount else {
            few.append((slug, name))
            return nil
        }
        return many.updateValue(name, forKey: slug)
    }
}
