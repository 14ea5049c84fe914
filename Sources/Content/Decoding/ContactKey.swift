/// The keys of a contact.
enum ContactKey: String, FrontMatterKey {
    case name, role, email, phone, about, verified

    static let owner = "this contact"

    var example: String {
        switch self {
        case .name: "name: Jan Peeters"
        case .role: "role: projectleider"
        case .email: "email: jan.peeters@stad.example"
        case .phone: "phone: 011 12 34 56"
        case .about: "about: vragen over de procedure"
        case .verified: "verified: 2023-04-18"
        }
    }
}
