import Content
import Templates

/// A person or office that answers questions.
struct ContactCard: TemplateContext {
    /// The id on the page: `contact-1`.
    var id: String
    var name: String
    var role: String?
    /// For which questions: `inhoudelijke vragen over het addendum`.
    var about: String?
    var email: EmailLink?
    var phone: PhoneLink?
    /// What follows the name in a sentence: `, `, ` en ` or nothing.
    var separator = ""
    /// The line of the region's file in which it stands; only on its own page in a preview.
    var line: String?

    static let schema = TemplateSchema<ContactCard>([
        .text("id") { $0.id },
        .text("name") { $0.name },
        .optionalText("role") { $0.role },
        .optionalText("about") { $0.about },
        .optionalRecord("email") { $0.email },
        .optionalRecord("phone") { $0.phone },
        .text("separator") { $0.separator },
        .optionalText("line") { $0.line },
    ])

    /// Makes the card of a contact.
    ///
    /// - Parameter number: Its place on the page, from 1.
    init(_ contact: Contact, number: Int = 1, separator: String = "") {
        id = Self.identifier(number)
        name = contact.name
        role = contact.role
        about = contact.about
        email = contact.email.map { EmailLink(address: $0) }
        phone = contact.phone.map { PhoneLink(link: $0.e164, display: $0.display) }
        self.separator = separator
    }

    /// The id of a card by its place on the page, from 1: two people may have one name.
    static func identifier(_ number: Int) -> String { "contact-\(number)" }

    /// The cards of all contacts on a page.
    static func all(_ contacts: [Contact]) -> [ContactCard] {
        zip(contacts, DutchList.separators(count: contacts.count)).enumerated().map { position, entry in
            ContactCard(entry.0, number: position + 1, separator: entry.1)
        }
    }
}
