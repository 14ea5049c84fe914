import Content

/// What a document says in several places about how recognisable one challenge is.
struct RecognitionTally: Sendable {
    /// Where it says so first.
    let place: SourcePlace
    private var shares: [RecognitionDegree: (tenths: Int, place: SourcePlace)] = [:]
    private var contested: Set<RecognitionDegree> = []
    private var remarks: [Remark] = []

    /// Begins at a place.
    init(at place: SourcePlace) {
        self.place = place
    }

    /// Adds a share. A second one that differs makes both doubtful, so that neither stays.
    mutating func add(_ key: RecognitionDegree, _ tenths: Int, at place: SourcePlace) {
        guard !contested.contains(key) else { return }
        guard let old = shares[key], old.tenths != tenths else {
            shares[key] = shares[key] ?? (tenths, place)
            return
        }
        contest(key, "\(Self.percent(old.tenths)) (\(old.place)) and \(Self.percent(tenths)) (\(place))")
    }

    /// Takes an answer's share back, since it has several.
    mutating func contest(_ key: RecognitionDegree, _ values: String) {
        shares[key] = nil
        contested.insert(key)
        remarks.append(.unsure("which share is that of “\(key.qualifier)”: \(values)?"))
    }

    /// Adds what is to be said.
    mutating func add(_ remark: Remark) {
        remarks.append(remark)
    }

    /// The shares, and the questions about them.
    var fact: Fact<Recognition> {
        var recognition = Recognition()
        for (key, share) in shares { recognition[key] = Percentage(tenths: share.tenths) }
        return Fact(value: recognition, place: place, remarks: remarks + Self.checks(recognition))
    }

    /// What is to be said of shares that are incomplete or do not add up.
    private static func checks(_ recognition: Recognition) -> [Remark] {
        guard !recognition.isEmpty else { return [] }
        let sum = recognition.sum == 100 ? nil : "add up to \(recognition.sum) %"
        let missing = RecognitionDegree.allCases.filter { recognition[$0] == nil }.map(\.qualifier)
        guard missing.isEmpty else {
            let others = sum.map { ", and the others \($0)" } ?? ""
            return [.unsure("no share is given for “\(missing.joined(separator: "”, “"))”\(others)")]
        }
        return sum.map { [.unsure("the shares \($0)")] } ?? []
    }

    private static func percent(_ tenths: Int) -> String { "\(Percentage(tenths: tenths)) %" }
}
