/// The keys below `recognition`.
enum RecognitionKey: String, FrontMatterKey {
    case not, less, plain, more, very

    static let owner = "recognition"

    var example: String { "\(rawValue): 20" }
}
