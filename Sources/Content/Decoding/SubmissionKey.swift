/// The keys below `submission`.
enum SubmissionKey: String, FrontMatterKey {
    case email, url, subject
    case fileName = "file_name"
    case note

    static let owner = "submission"

    var example: String {
        switch self {
        case .email: "email: jan.peeters@stad.example"
        case .url: "url: https://www.stad.example/kandidatuur"
        case .subject: "subject: Kandidatuur Genk"
        case .fileName: "file_name: de naam van de regio"
        case .note: "note: Stuur een pdf"
        }
    }
}
