/// Somebody to ask. Has an e-mail address or a telephone number, or both.
public struct Contact: Sendable, Hashable {
    /// The person's or the office's name.
    public var name: String
    /// What they are: `projectleider`.
    public var role: String?
    /// The e-mail address, checked and as written: `An.Peeters@stad.example`.
    public var email: String?
    /// The telephone number.
    public var phone: PhoneNumber?
    /// For which questions: `inhoudelijke vragen`.
    public var about: String?

    /// Makes a contact.
    public init(
        name: String, role: String? = nil, email: String? = nil, phone: PhoneNumber? = nil,
        about: String? = nil
    ) {
        self.name = name
        self.role = role
        self.email = email
        self.phone = phone
        self.about = about
    }
}
