/// The keys of a region file.
enum RegionKey: String, FrontMatterKey {
    case title, summary, draft, municipalities
    case municipalityNote = "municipality_note"
    case aliases, source, timing, contacts, submission, challenges, updates, accept

    static let owner = "a region file"

    var example: String {
        switch self {
        case .title: "title: Genk"
        case .summary: "summary: Genk zoekt partners"
        case .draft: "draft: true"
        case .municipalities: "municipalities: [Genk, As]"
        case .municipalityNote: "municipality_note: Het addendum noemt geen gemeenten"
        case .aliases: "aliases: [oude-naam]"
        case .source: "source: genk.pdf"
        case .timing: "timing: {launch: 2023-04-21, deadline: 2023-06-01 23:59}"
        case .contacts: "contacts: [{name: Jan Peeters, email: jan.peeters@stad.example}]"
        case .submission: "submission: {email: jan.peeters@stad.example}"
        case .challenges: "challenges: [{personas: [Roy]}]"
        case .updates: "updates: [{date: 2023-05-02, change: De deadline is verlengd}]"
        case .accept: "accept: [{finding: date.weekend, reason: Zo staat het in het addendum}]"
        }
    }
}
