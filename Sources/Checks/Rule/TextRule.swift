/// A rule about a text, whatever file it stands in: the body of a region or a page, a summary, a note.
protocol TextRule: Rule {
    /// Reports what it finds in a text.
    static func check(_ text: TextSubject, _ report: inout RuleReport)
}
