extension RecognitionDegree: FrontMatterKey {
    static let owner = "recognition"

    var example: String { "\(rawValue): 20" }
}
