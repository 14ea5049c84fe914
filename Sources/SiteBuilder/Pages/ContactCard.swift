import Content
import Templates

/// A person or office that answers questions.
struct ContactCard: TemplateContext {
    /// The id on the page: `contact-paul-olaerts`.
    var id: String
    var name: String
    var role: String?
    /// For which questions: `inhoudelijke vragen over het addendum`.
    var about: String?
    var email: String?
    var phone: PhoneLink?
    /// What follows the name in a sentence: `, `, ` en ` or nothing.
    var separator = ""

    static let schema = TemplateSchema<ContactCard>([
        .text("id") { $0.id },
        .text("name") { $0.name },
        .optionalText("role") { $0.role },
        .optionalText("about") { $0.about },
        .optionalText("email") { $0.email },
        .optionalRecord("phone") { $0.phone },
        .text("separator") { $0.separator },
    ])

    /// Makes the card of a contact.
    init(_ contact: Contact, separator: String = "") {
        id = "contact-" + Slug(fromName: contact.name).text
        name = contact.name
        role = contact.role
        about = contact.about
        email = contact.email
        phone = contact.phone.map { PhoneLink(link: $0.e164, display: $0.display) }
        self.separator = separator
    }
}
