/// A rule about the programme as a whole: regions compared with each other and with lists.
protocol ProgrammeRule: Rule {
    /// Reports what it finds.
    static func check(_ subject: ProgrammeSubject, _ report: inout ProgrammeReport)
}
