/// What is to be asked about the name of a person.
enum NameDoubts {
    /// Whether it breaks off, as at the end of a line, or begins with the place of an organisation before it.
    ///
    /// - Parameter before: the words before it.
    static func remarks(_ name: String, before: String) -> [Remark] {
        var remarks: [Remark] = []
        if let last = name.split(separator: " ").last, NameWords.particles.contains(last.plain) {
            remarks.append(.unsure("the name “\(name)” seems to break off: how does it go on?"))
        }
        if name.split(separator: " ").count(where: { !NameWords.particles.contains($0.plain) }) > 3 {
            remarks.append(.unsure("is “\(name)” one person?"))
        }
        let words = before.split(separator: " ").map { String($0.drop { "(“\"".contains($0) }) }
        if let last = words.last, NameWords.isOrganisation(last, among: words[...]),
            name.split(separator: " ").count > 2
        {
            remarks.append(.unsure("“\(last)” stands before “\(name)”: is all of it somebody's name?"))
        }
        return remarks
    }
}
