/// The keys of `Content/programma.md`.
enum ProgrammeKey: String, FrontMatterKey {
    case title, tagline, organisation, language, timezone
    case baseURL = "base_url"
    case closingSoonDays = "closing_soon_days"
    case window
    case verifyContactsDays = "verify_contacts_days"
    case keepContactsDays = "keep_contacts_days"
    case contact

    static let owner = "the programme file"

    var example: String {
        switch self {
        case .title: "title: Capacity Building Lokale Partnerschappen"
        case .tagline: "tagline: Samen werken aan sterke partnerschappen"
        case .organisation: "organisation: Het agentschap"
        case .language: "language: nl-BE"
        case .timezone: "timezone: Europe/Brussels"
        case .baseURL: "base_url: https://oproep.stad.be/"
        case .closingSoonDays: "closing_soon_days: 7"
        case .window: "window: 2023-03-01 / 2023-10-31"
        case .verifyContactsDays: "verify_contacts_days: 180"
        case .keepContactsDays: "keep_contacts_days: 365"
        case .contact: "contact: {name: Programmabureau, email: info@stad.example}"
        }
    }
}
