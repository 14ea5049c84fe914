/// What a line at the top of an addendum is about.
enum TitleLabel: Sendable, Equatable {
    /// `Lokaal werkingsgebied: Genk`
    case region
    /// `Lokale besturen: Genk, As`
    case municipalities

    private static let names: [(TitleLabel, [String])] = [
        (
            .region,
            [
                "lokaal werkingsgebied", "werkingsgebied", "werkingsregio", "lokale werkingsregio", "regio",
                "naam van de regio", "naam regio", "naam van het werkingsgebied", "naam werkingsgebied",
            ]
        ),
        (
            .municipalities,
            [
                "lokale besturen", "lokaal bestuur", "gemeenten", "gemeente", "deelnemende gemeenten",
                "deelnemende lokale besturen", "steden en gemeenten", "betrokken gemeenten", "besturen",
                "betrokken lokale besturen", "deelnemende besturen", "aangesloten gemeenten",
                "lokale overheden",
                "deelnemende steden en gemeenten",
            ]
        ),
    ]

    /// Whether a line names what is larger than a region of the call perhaps: `Regio: Limburg`.
    static func isBroad(_ text: String) -> Bool {
        let plain = text.plain
        return plain.hasPrefix("regio") || plain.hasPrefix("werkingsregio")
    }

    /// The label of a line and what stands behind it; nil when there is none.
    static func read(_ text: String) -> (TitleLabel, String)? {
        let plain = text.plain
        for (label, names) in names {
            for name in names.sorted(by: { $0.count > $1.count }) where plain.hasPrefix(name) {
                let rest = text.dropFirst(name.count)
                let sign = rest.drop { $0 == " " }.first
                let isMarked = sign.map { ":-–=|".contains($0) } ?? true
                guard isMarked || label == .municipalities && isList(rest) else { continue }
                return (label, rest.drop { " :-–=|".contains($0) }.trimmed)
            }
        }
        return nil
    }

    /// The value of a region's label, and that of a label for municipalities on the same line: `Dal; lokale besturen:
    /// Oever, Brug`.
    static func parted(_ value: String) -> (region: String, municipalities: String)? {
        let plain = value.plain
        guard plain.contains(":"), plain.count == value.count else { return nil }
        let labels = names.filter { $0.0 == .municipalities }.flatMap(\.1)
        let found = labels.compactMap { plain.firstRange(of: " \($0):") }.min {
            $0.lowerBound < $1.lowerBound
        }
        guard let found else { return nil }
        let start = plain.distance(from: plain.startIndex, to: found.lowerBound)
        let end = plain.distance(from: plain.startIndex, to: found.upperBound)
        var region = value.prefix(start).trimmed
        while let last = region.last, ";,|–-".contains(last) { region = region.dropLast().trimmed }
        return region.isEmpty ? nil : (region, value.dropFirst(end).trimmed)
    }

    /// Whether names stand behind a label without a colon: `Gemeenten Mol, Balen`.
    private static func isList(_ rest: Substring) -> Bool {
        let names = NameList.names(in: String(rest))
        return rest.first == " " && names.count > 1
            && names.allSatisfy { MunicipalityName.isPlausible($0, among: names) }
    }

    /// What stands behind `Lokaal Addendum`; nil when the line is another one.
    static func addendum(_ text: String) -> String? {
        let plain = text.plain
        guard let name = ["lokaal addendum", "addendum"].first(where: plain.hasPrefix) else { return nil }
        return bare(text.dropFirst(name.count).drop { " :-–|".contains($0) }.trimmed)
    }

    /// A name without the words before it: `voor de regio Dal` → `Dal`. `Regio Dal` may be the whole name.
    static func bare(_ name: String) -> String {
        var rest = name
        for word in [
            "bij de oproep", "voor de ", "voor ", "van de ", "van ", "lokaal werkingsgebied ",
            "werkingsgebied ",
            "werkingsregio ", "regio ",
        ]
        where rest.plain.hasPrefix(word) && !(word == "regio " && rest.first?.isUppercase == true) {
            rest = rest.dropFirst(word.count).drop { " :-–|".contains($0) }.trimmed
        }
        return withoutVersion(rest)
    }

    /// `Dal` of `Dal, versie 2`.
    static func withoutVersion(_ name: String) -> String {
        var rest = name
        for mark in [", versie", " (versie", " – versie", " - versie"] {
            if let found = rest.plain.firstRange(of: mark), rest.plain.count == rest.count {
                rest = String(
                    rest.prefix(rest.plain.distance(from: rest.plain.startIndex, to: found.lowerBound)))
            }
        }
        // `Lokaal werkingsgebied: Netedal.`, and not `Netedal e.o.`
        if rest.last == ".", !rest.dropLast().contains(".") { rest.removeLast() }
        return rest
    }
}
