/// A sentence that names municipalities: `… bestaat uit de gemeenten Mol, Balen en Dessel.`
enum MunicipalitySentence {
    /// The names in the first such sentence, with a question; nil when there is none.
    static func names(in passages: [Passage]) -> Fact<[String]>? {
        for passage in passages {
            for word in ["gemeenten ", "Gemeenten ", "besturen ", "steden "] {
                guard let found = passage.text.firstRange(of: word) else { continue }
                let names = names(behind: passage.text[found.upperBound...])
                guard names.count >= 2 else { continue }
                return Fact(
                    value: names, place: passage.place,
                    remarks: [.unsure("the municipalities were taken from a sentence: are they right?")])
            }
        }
        return nil
    }

    private static func names(behind text: Substring) -> [String] {
        var sentence = String(text.drop { ": ".contains($0) }.prefix { $0 != "." })
        let direct = NameList.names(in: beginning(of: sentence))
        if direct.count >= 2, direct.allSatisfy(NameList.isName) { return direct }
        // `… lokale besturen doen mee: Mol, Balen en Dessel.`
        if let colon = sentence.firstRange(of: ": ") { sentence = String(sentence[colon.upperBound...]) }
        // `… binnen het werkingsgebied zijn Mol en Balen`
        if let verb = sentence.firstRange(of: " zijn ") { sentence = String(sentence[verb.upperBound...]) }
        return Array(NameList.names(in: sentence).prefix(while: NameList.isName))
    }

    /// The names that a sentence begins with: `Mol, Balen en Dessel` of `Mol, Balen en Dessel werken samen`.
    private static func beginning(of sentence: String) -> String {
        let words = sentence.split(separator: " ").prefix { word in
            word.first?.isLowercase != true || joints.contains(word.plain)
        }
        return words.joined(separator: " ").trimmingEnd(of: ",;: ")
    }

    /// Small words between names and in them.
    private static let joints: Set<String> = [
        "en", "of", "de", "den", "der", "van", "aan", "aan-de", "in", "op", "het", "bij", "'s", "'t", "d'",
    ]
}
