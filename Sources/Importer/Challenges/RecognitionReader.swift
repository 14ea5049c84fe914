import Content

/// Finds the sentences that say how recognisable partners find each challenge.
enum RecognitionReader {
    /// The shares by the number of the challenge.
    static func recognitions(in sections: [Section]) -> [Int: Fact<Recognition>] {
        var found: [Int: Fact<Recognition>] = [:]
        for section in sections where section.role == .enrichment || section.role == .analysis {
            var number: Int?
            for block in section.blocks {
                if block.kind == .table {
                    found.merge(RecognitionTable.shares(in: block)) { old, _ in old }
                    continue
                }
                if let named = Self.number(atStartOf: block.text) { number = named }
                guard let current = number, let fact = fact(block) else { continue }
                found[current] = merged(found[current], fact)
            }
        }
        return found
    }

    /// The number of the challenge that a passage begins with.
    private static func number(atStartOf text: String) -> Int? {
        let words = text.plain.split { !$0.isLetter && !$0.isNumber }.prefix(4)
        guard let index = words.firstIndex(where: { $0.hasSuffix("uitdaging") }), index <= 1,
            index + 1 < words.count
        else { return nil }
        return Int(words[index + 1])
    }

    private static func fact(_ block: Block) -> Fact<Recognition>? {
        let text = block.text
        let sentence = RecognitionSentence(text)
        guard let recognition = sentence.recognition else { return nil }
        var remarks: [Remark] = []
        if sentence.isUnclear {
            remarks.append(.unsure("which share belongs to which answer: \(text.prefix(300))"))
        }
        return Fact(value: recognition, place: block.place, remarks: remarks + checks(recognition))
    }

    /// What is to be said of shares that are incomplete or do not add up.
    static func checks(_ recognition: Recognition) -> [Remark] {
        let names = ["niet", "minder", "herkenbaar", "meer", "zeer"]
        let missing = zip(names, recognition.shares).filter { $0.1 == nil }.map(\.0)
        if !missing.isEmpty {
            let sum = recognition.sum == 100 ? "" : ", and the others add up to \(recognition.sum) %"
            return [.unsure("no share is given for “\(missing.joined(separator: "”, “"))”\(sum)")]
        }
        return recognition.sum == 100 ? [] : [.unsure("the shares add up to \(recognition.sum) %")]
    }

    /// A challenge's shares may stand in several items.
    private static func merged(_ old: Fact<Recognition>?, _ new: Fact<Recognition>) -> Fact<Recognition> {
        guard var fact = old else { return new }
        fact.value.not = fact.value.not ?? new.value.not
        fact.value.less = fact.value.less ?? new.value.less
        fact.value.plain = fact.value.plain ?? new.value.plain
        fact.value.more = fact.value.more ?? new.value.more
        fact.value.very = fact.value.very ?? new.value.very
        fact.remarks = checks(fact.value)
        return fact
    }
}
