import Content
import Diagnostics

/// One e-mail address under two names.
enum SpellingsRule: ProgrammeRule {
    static let explanation = Explanation(
        "contact.two-spellings", .warning,
        """
        Two contacts have one e-mail address, or one telephone number, and nearly the same name. It is probably one \
        person whose name is spelled in two ways.
        """,
        wrong:
            "- {name: Silke Van Esch, email: silke@stad.example}\n- {name: Silke Vanesch, email: silke@stad.example}",
        right: "- {name: Silke Van Esch, email: silke@stad.example}")

    static func check(_ subject: ProgrammeSubject, _ report: inout ProgrammeReport) {
        var first: [String: (name: String, region: String)] = [:]
        for region in subject.programme.regions {
            for (index, contact) in region.contacts.enumerated() {
                let keys = [contact.email?.lowercased(), contact.phone?.e164].compactMap(\.self)
                let known = keys.compactMap { first[$0] }.first { isVariant($0.name, contact.name) }
                for key in keys where first[key] == nil { first[key] = (contact.name, region.title) }
                guard let known else { continue }
                report.add(
                    Self.self, in: region, fact: ["contacts", .item(index), "name"],
                    "\(contact.name) is spelled \(known.name) in \(known.region), with the same address or number",
                    help: "spell the name in one way")
            }
        }
    }

    /// Whether two names differ, but in little: spaces, capitals, accents, or a letter or two in one of their words.
    ///
    /// `An Claes` and `An Maes` of one office are two people: a name that is changed keeps its first letter.
    private static func isVariant(_ a: String, _ b: String) -> Bool {
        guard a != b else { return false }
        let (left, right) = (letters(a), letters(b))
        if left == right { return true }
        return initials(a) == initials(b) && Suggestion.nearest(to: left, among: [right]) != nil
    }

    /// The first letters of the first and the last word.
    private static func initials(_ name: String) -> [Character] {
        let words = Slug(fromName: name).text.split(separator: "-")
        return [words.first, words.last].compactMap { $0?.first }
    }

    private static func letters(_ name: String) -> String {
        Slug(fromName: name).text.filter { $0 != "-" }
    }
}
