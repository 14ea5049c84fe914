/// Reads the name of the region and its municipalities from what stands before the first section.
struct TitleReader {
    /// A line with a label, and what was added to it from the lines below.
    private struct Labelled {
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

    private let passages: [Passage]
    private var labelled: [Labelled] = []
    private var addendum: Passage?
    /// Names that stand below the municipalities and were not taken.
    private var strays: [String] = []

    /// Reads the first section.
    init(_ head: Section) {
        passages = Passage.passages(of: head.blocks).filter { !$0.text.isEmpty }
        read()
    }

    /// The region's name and the names of its municipalities, as far as they are there.
    func facts(fallback: String) -> (title: Fact<String>, municipalities: Fact<[String]>) {
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
                !name.contains("|")
                && !name.split(separator: " ").dropFirst().contains {
                    $0.last == ":" && $0.first?.isUppercase == true
                }
            return Fact(
                value: name, place: place,
                remarks: isWhole ? [] : [.unsure("is all of “\(name)” the region's name?")])
        }
        return Fact(value: RegionTitle.shortened(fallback), place: place, remarks: [.unsure(fault)])
    }

    // MARK: Municipalities

    private func municipalities(of region: Labelled?, _ named: RegionName?) -> Fact<[String]> {
        let lists = labelled.filter { $0.kind == .municipalities }
        var municipalities = Fact(value: [String](), place: lists.first?.place)
        municipalities.value = lists.flatMap { NameList.names(in: Self.parted($0.value).names) }
        if municipalities.value.isEmpty, let names = named?.municipalities, !names.isEmpty {
            municipalities = Fact(value: names, place: region?.place)
            if named?.isFirstInDoubt == true {
                municipalities.remarks.append(
                    .unsure("is “\(names[0])” a municipality, or the name of the region?"))
            }
        }
        if municipalities.value.isEmpty, let found = MunicipalitySentence.names(in: passages) {
            municipalities = found
        }
        check(&municipalities)
        municipalities.remarks += (lists + [region].compactMap { $0 }).map(\.value)
            .flatMap(NameList.doubtfulPairs).prefix(10).map {
                .unsure("is “\($0)” one municipality, or two?")
            }
        municipalities.remarks += lists.compactMap { Self.parted($0.value).others }.prefix(10).map {
            .unsure("“\($0.prefix(300))” stands behind the municipalities: are there more of them in it?")
        }
        if let open = (lists + [region].compactMap { $0 }).first(where: {
            ByteSearch.hasAny(["...", "…"], in: $0.value)
        }) {
            municipalities.remarks.append(
                .unsure("“\(open.value.suffix(60))” leaves names out: which municipalities are missing?"))
        }
        if let last = (lists + [region].compactMap { $0 }).last(where: { NameList.isOpen($0.value) }) {
            municipalities.remarks.append(
                .unsure("the list ends with “\(last.value.suffix(30))”: is a municipality missing?"))
        }
        if !strays.isEmpty {
            municipalities.remarks.append(
                .unsure("do these belong to the municipalities too: \(strays.joined(separator: " | "))"))
        }
        return municipalities
    }

    /// The names of a list, and what stands behind them with a label of its own: `Partners: Oever, Brug`.
    private static func parted(_ value: String) -> (names: String, others: String?) {
        let words = value.split(separator: " ")
        guard let label = words.firstIndex(where: { $0.last == ":" }), label > 0 else { return (value, nil) }
        // `4 gemeenten: Oever, Brug`
        if ["gemeenten", "besturen", "steden"].contains(words[label].plain.filter(\.isLetter)) {
            return parted(words[(label + 1)...].joined(separator: " "))
        }
        return (words[..<label].joined(separator: " "), words[label...].joined(separator: " "))
    }

    /// `Oever` of `Oever (trekker)`, with a question.
    private func withoutBrackets(_ name: String, _ remarks: inout [Remark]) -> String {
        guard name.last == ")", let open = name.firstIndex(of: "("), open > name.startIndex else {
            return name
        }
        let bare = name[..<open].trimmed
        remarks.append(
            .unsure("“\(name[open...])” stands behind \(bare): does it take part as the others do?"))
        return bare
    }

    private func check(_ municipalities: inout Fact<[String]>) {
        let all = municipalities.value.map { withoutBrackets($0, &municipalities.remarks) }
        // Behind `en de deelgemeenten Veer` or `in samenwerking met …` other names follow.
        let clause = all.firstIndex { $0.first?.isLowercase == true && $0.contains(" ") } ?? all.endIndex
        let strange = all.enumerated().filter { index, name in
            index >= clause || !MunicipalityName.isPlausible(name, among: all)
        }.map(\.element)
        let strangers = Set(strange)
        var seen = Set<String>()
        municipalities.value = all.filter { !strangers.contains($0) && seen.insert($0.plain).inserted }
        if !strange.isEmpty {
            municipalities.remarks.append(
                .unsure("is this a municipality: \(strange.joined(separator: " | "))"))
        }
        municipalities.remarks += municipalities.value.filter(MunicipalityName.isAmbiguous).map {
            .unsure("is \($0) the municipality, and not the province or the region of that name?")
        }
        municipalities.remarks += municipalities.value.filter { MunicipalityName.mostNames($0) > 1 }.map {
            .unsure("is “\($0)” one municipality, or is a comma missing?")
        }
        guard municipalities.value.isEmpty else { return }
        let named = passages.first { ByteSearch.hasAny(["gemeente", "lokale besturen"], in: $0.text.plain) }
        municipalities.place = municipalities.place ?? named?.place
        municipalities.remarks.append(
            .unsure(
                municipalities.place == nil
                    ? "the addendum names no municipalities"
                    : "the addendum names no municipalities that could be read: which are they?"))
    }

    // MARK: Lines

    private mutating func read() {
        /// The label that the line before belongs to.
        var last: Int?
        for passage in passages {
            // `Regio-uitdaging` is another word.
            if !passage.text.plain.hasPrefix("regio-"), let (kind, value) = TitleLabel.read(passage.text) {
                labelled.append(
                    Labelled(
                        kind: kind, value: value, place: passage.place, isList: value.isEmpty,
                        isBroad: TitleLabel.isBroad(passage.text)))
                last = labelled.count - 1
            } else if let index = last, goesOn(labelled[index], passage) {
                add(passage, to: index)
            } else if addendum?.text.isEmpty ?? true, labelled.isEmpty,
                let rest = TitleLabel.addendum(passage.text)
            {
                addendum = Passage(text: rest, place: passage.place)
            } else if let title = addendum, labelled.isEmpty, title.text.isEmpty || !passage.isHeading,
                isTitle(passage.text)
            {
                let text =
                    title.text.isEmpty ? TitleLabel.bare(passage.text) : "\(title.text) \(passage.text)"
                addendum = Passage(text: text, place: title.place)
            } else {
                let isBelowList = last.map { labelled[$0].kind == .municipalities } ?? false
                if !isBelowList || !noteStrays(passage) { last = nil }
            }
        }
        if addendum?.text.isEmpty == true { addendum = nil }
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
        labelled[index].value = value.isEmpty ? passage.text : "\(value), \(passage.text)"
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

    private func areNames(_ names: [String]) -> Bool {
        names.allSatisfy { MunicipalityName.isPlausible($0, among: names) }
    }

    private func isList(_ text: String) -> Bool { NameList.names(in: text).allSatisfy(NameList.isName) }

    private func isTitle(_ text: String) -> Bool {
        text.count <= 60 && !text.endsSentence && text.first?.isUppercase == true
            && !text.contains(where: \.isNumber) && !text.plain.hasPrefix("capacity building")
    }
}
