/// Reads the name of the region and its municipalities from what stands before the first section.
struct TitleReader {
    /// A line with a label, and what was added to it from the lines below.
    struct Labelled {
        let kind: TitleLabel
        var value: String
        let place: SourcePlace
        /// Whether nothing stood behind the label, so that a list of names stands below it.
        let isList: Bool
        /// Whether the label can be about what is larger than the region: `Regio: Limburg`.
        let isBroad: Bool
        /// Whether the list below it has items.
        var hasItems: Bool?

        /// Whether the next line may belong to it.
        var isOpen: Bool { isList || NameList.isOpen(value) }
    }

    let passages: [Passage]
    var labelled: [Labelled] = []
    private var addendum: Passage?
    /// Names that stand below the municipalities and were not taken.
    var strays: [String] = []
    /// Names that were put together of two lines.
    private(set) var joinedNames: [String] = []
    /// Whether a label stands below another one with nothing behind either, as in a table whose columns fell apart.
    private(set) var areLabelsStacked = false

    /// Reads the first section.
    init(_ head: Section) {
        passages = Passage.passages(of: TitleTable.upright(head.blocks)).filter { !$0.text.isEmpty }
        read()
    }

    /// The region's name and the names of its municipalities, as far as they are there.
    func facts(fallback: String) -> (title: Fact<String>, municipalities: Fact<[String]>) {
        var facts = readFacts(fallback: fallback)
        if areLabelsStacked {
            facts.title.remarks.append(
                .unsure(
                    "the labels stand one above the other and the names below them: what is the region called?"
                ))
        }
        return facts
    }

    private func readFacts(fallback: String) -> (title: Fact<String>, municipalities: Fact<[String]>) {
        let regions = labelled.filter { $0.kind == .region && !$0.value.isEmpty }
        let region = regions.first { !$0.isBroad } ?? labelled.first { $0.kind == .region }
        let named = region.map { RegionName($0.value) }
        var municipalities = municipalities(of: region, named)
        if let region, let name = named?.name {
            return (title(name, of: region, beside: regions, fallback), municipalities)
        }
        if let addendum {
            var title = title(addendum.text, addendum.place, fallback)
            if region != nil {
                municipalities.remarks.append(
                    .unsure(
                        "the region's name and its municipalities stand in different places: \(title.value) was taken for the name"
                    ))
            } else if title.remarks.isEmpty {
                title.remarks = [.assumed("the name of the region was taken from the title of the addendum")]
            }
            return (title, municipalities)
        }
        return (title(ofMunicipalities: municipalities.value, region?.place, fallback), municipalities)
    }

    /// The name behind a label, with what else the addendum calls the region.
    private func title(
        _ name: String, of region: Labelled, beside regions: [Labelled], _ fallback: String
    ) -> Fact<String> {
        var title = title(name, region.place, fallback)
        if let addendum, !Self.areAlike(addendum.text, title.value) {
            title.remarks.append(.unsure("the title of the addendum says “\(addendum.text.prefix(100))”"))
        }
        title.remarks += regions.filter { $0.value.plain != region.value.plain }.prefix(5).map {
            .unsure(
                "the addendum also says “\($0.value.prefix(100))” (\($0.place)): what is the region called?"
            )
        }
        return title
    }

    /// A region without a name is called by its municipalities, or by its file.
    private func title(
        ofMunicipalities names: [String], _ place: SourcePlace?, _ fallback: String
    ) -> Fact<String> {
        let names = names.joined(separator: ", ")
        let isUsable = !names.isEmpty && RegionTitle.fault(of: names) == nil
        return Fact(
            value: isUsable ? names : RegionTitle.shortened(fallback), place: place,
            remarks: [.unsure("the addendum does not name its region: is this right?")])
    }

    /// Whether one of two names is in the other.
    private static func areAlike(_ a: String, _ b: String) -> Bool {
        let (a, b) = (a.plain.filter(\.isLetter), b.plain.filter(\.isLetter))
        return a.contains(b) || b.contains(a)
    }

    /// A name with its place; in place of what can be none, the name of the file and a question.
    private func title(_ name: String, _ place: SourcePlace, _ fallback: String) -> Fact<String> {
        guard let fault = RegionTitle.fault(of: name) else {
            // `Dal Provincie: Limburg`
            let isWhole =
                !name.contains { "|;·".contains($0) }
                && !name.split(separator: " ").dropFirst().contains {
                    $0.last == ":" && $0.first?.isUppercase == true
                }
            return Fact(
                value: name, place: place,
                remarks: isWhole ? [] : [.unsure("is all of “\(name)” the region's name?")])
        }
        return Fact(value: RegionTitle.shortened(fallback), place: place, remarks: [.unsure(fault)])
    }

    // MARK: Lines

    private mutating func read() {
        /// The label that the line before belongs to.
        var last: Int?
        /// Behind the last line of the title.
        var titleEnd = 0
        for (position, passage) in passages.enumerated() {
            // `Regio-uitdaging` is another word.
            if !passage.text.plain.hasPrefix("regio-"), let (kind, read) = TitleLabel.read(passage.text) {
                // `Lokaal werkingsgebied: Lokale besturen` are two labels.
                let isTwo = TitleLabel.read(read).map { $0.1.isEmpty } ?? false
                let value = isTwo ? "" : read
                if isTwo { areLabelsStacked = true }
                if let last, value.isEmpty, labelled[last].value.isEmpty { areLabelsStacked = true }
                add(kind, value, passage)
                last = labelled.count - 1
            } else if let index = last, goesOn(labelled[index], passage) {
                add(passage, to: index)
            } else if addendum?.text.isEmpty ?? true, labelled.isEmpty,
                let rest = TitleLabel.addendum(passage.text)
            {
                addendum = Passage(text: rest, place: passage.place)
                titleEnd = position + 1
            } else if let title = addendum, labelled.isEmpty,
                title.text.isEmpty || !passage.isHeading && position == titleEnd,
                isTitle(passage.text)
            {
                let text =
                    title.text.isEmpty ? TitleLabel.bare(passage.text) : "\(title.text) \(passage.text)"
                addendum = Passage(text: text, place: title.place)
                titleEnd = position + 1
            } else {
                let isBelowList = last.map { labelled[$0].kind == .municipalities } ?? false
                if !isBelowList || !noteStrays(passage) { last = nil }
            }
        }
        if addendum?.text.isEmpty == true { addendum = nil }
    }

    /// Adds a line with a label; a second label on it makes another one.
    private mutating func add(_ kind: TitleLabel, _ value: String, _ passage: Passage) {
        let parts = kind == .region ? TitleLabel.parted(value) : nil
        labelled.append(
            Labelled(
                kind: kind, value: TitleLabel.withoutVersion(parts?.region ?? value), place: passage.place,
                isList: value.isEmpty, isBroad: TitleLabel.isBroad(passage.text)))
        guard let parts else { return }
        labelled.append(
            Labelled(
                kind: .municipalities, value: parts.municipalities, place: passage.place,
                isList: parts.municipalities.isEmpty, isBroad: false))
    }

    private func goesOn(_ label: Labelled, _ passage: Passage) -> Bool {
        guard passage.text.count <= 200, !passage.isHeading,
            !passage.text.endsSentence || isPlausibleList(passage.text)
        else { return false }
        if let hasItems = label.hasItems, hasItems != passage.isItem { return false }
        return label.isOpen || NameList.goesOn(passage.text) && isList(passage.text)
    }

    private mutating func add(_ passage: Passage, to index: Int) {
        let value = labelled[index].value
        if value.endsInHyphen {
            let half = value.split(separator: " ").last.map(String.init) ?? value
            joinedNames.append(half + (NameList.names(in: passage.text).first ?? passage.text))
            labelled[index].value = value + passage.text
        } else {
            labelled[index].value = value.isEmpty ? passage.text : "\(value), \(passage.text)"
        }
        if labelled[index].isList { labelled[index].hasItems = passage.isItem }
    }

    /// Several names on the line below a list can be the rest of it, or the members of something else.
    ///
    /// - Returns: whether there are any, so that the next line can have more.
    private mutating func noteStrays(_ passage: Passage) -> Bool {
        let text = Self.parted(Self.withoutRole(passage.text)).names
        // `Hoeve (vanaf 2024)` is a name with something about it.
        let names = NameList.names(in: text).map { name in
            name.last == ")" ? name.prefix { $0 != "(" }.trimmed : name
        }
        let isOther = names.count == 1 && (passage.isHeading || Self.openings.contains(passage.text.plain))
        guard !names.isEmpty, !isOther, text.count <= 200, areNames(names) else { return false }
        strays += names
        return true
    }

    /// `Hoeve` of `Trekker: Hoeve`.
    private static func withoutRole(_ text: String) -> String {
        guard let colon = text.firstRange(of: ":") else { return text }
        let label = text[..<colon.lowerBound].plain
        let roles = [
            "trekker", "trekkers", "penhouder", "partner", "partners", "deelgemeenten", "andere gemeenten",
        ]
        return roles.contains(label) ? text[colon.upperBound...].trimmed : text
    }

    /// Words that stand alone where the text begins.
    private static let openings: Set<String> = [
        "inleiding", "voorwoord", "situering", "inhoud", "inhoudstafel", "inhoudsopgave", "samenvatting",
        "context",
        "addendum", "vooraf", "colofon", "achtergrond", "opzet", "doel", "welkom", "intro", "kader",
        "algemeen",
    ]

    private func isPlausibleList(_ text: String) -> Bool { areNames(NameList.names(in: text)) }

    func areNames(_ names: [String]) -> Bool {
        names.allSatisfy { MunicipalityName.isPlausible($0, among: names) }
    }

    private func isList(_ text: String) -> Bool { NameList.names(in: text).allSatisfy(NameList.isName) }

    private func isTitle(_ text: String) -> Bool {
        text.count <= 60 && !text.endsSentence && text.first?.isUppercase == true
            && !text.contains(where: \.isNumber) && !text.plain.hasPrefix("capacity building")
    }
}
