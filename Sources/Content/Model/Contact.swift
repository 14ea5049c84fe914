import Schedule

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
    /// The telephone number as it was written, when that is not the form in which it is shown: `011/30.81.02`.
    public var phoneText: String?
    /// The day on which somebody last made sure that all this is right.
    public var verified: CivilDate?

    /// Makes a contact.
    public init(
        name: String, role: String? = nil, email: String? = nil, phone: PhoneNumber? = nil,
        about: String? = nil, phoneText: String? = nil, verified: CivilDate? = nil
    ) {
        self.name = name
        self.role = role
        self.email = email
        self.phone = phone
        self.about = about
        self.phoneText = phoneText
        self.verified = verified
    }
}
