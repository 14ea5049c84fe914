/// The facts that a document holds, written by hand beside it.
struct ExpectedFacts: Decodable {
    struct Challenge: Decodable {
        var personas: [String]
        var combinedAs: String?
        var recognition: [String: Double]?
    }

    struct Contact: Decodable {
        var name: String
        var email: String?
        var phone: String?
        var role: String?
    }

    struct Submission: Decodable {
        var email: String?
        var url: String?
        var subject: String?
        var fileName: String?
    }

    var title: String
    var municipalities: [String]
    var challenges: [Challenge]
    /// The dates in the notation of region files, by key: `other.infosessie` for a step of the region's own.
    var timing: [String: String]
    var contacts: [Contact]
    var submission: Submission
    /// Parts of the questions that the import has to ask.
    var questions: [String]
}
