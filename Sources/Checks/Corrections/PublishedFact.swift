/// A fact that readers rely on once it is published: a date, a contact, an address, a municipality.
public struct PublishedFact: Sendable, Hashable {
    /// What it is about, as the record says it: `contact An Peeters`.
    public let subject: FactSubject
    /// What it says, on one line: `2023-06-01 23:59`.
    public let value: String

    /// Makes a fact; line ends become blanks, so that it is the same as when it is read from the record.
    init(_ subject: FactSubject, _ value: String) {
        self.subject = subject.isNamedByPeople ? FactSubject(name: subject.name) : subject
        self.value = OneLine.of(value)
    }
}
