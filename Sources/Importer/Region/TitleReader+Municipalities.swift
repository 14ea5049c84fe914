// The municipalities behind the labels.
extension TitleReader {
    func municipalities(of region: Labelled?, _ named: RegionName?) -> Fact<[String]> {
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
        municipalities.value = BilingualName.withoutFrench(municipalities.value)
        check(&municipalities)
        municipalities.remarks += layoutRemarks + slashedPairs(lists)
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

    /// What is to be asked because lines or labels stand where they can be read in several ways.
    private var layoutRemarks: [Remark] {
        var remarks = joinedNames.prefix(5).map {
            Remark.unsure("“\($0)” stood on two lines: is it one name?")
        }
        if areLabelsStacked {
            remarks.append(
                .unsure(
                    "the labels stand one above the other and the names below them: which name is the region's, "
                        + "and which are municipalities?"))
        }
        return remarks
    }

    /// `Oever/Rive` in a list with commas is one municipality with two names, or two.
    private func slashedPairs(_ lists: [Labelled]) -> [Remark] {
        let pieces = lists.filter { $0.value.contains(",") }.flatMap { $0.value.split(separator: ",") }
        return pieces.filter { piece in
            let names = NameList.names(in: String(piece))
            return piece.count(where: { $0 == "/" }) == 1 && names.count == 2
                && !BilingualName.isFrench(names[0], of: names[1])
                && !BilingualName.isFrench(names[1], of: names[0])
        }.prefix(10).map { .unsure("is “\($0.trimmed)” one municipality, or two?") }
    }

    /// The names of a list, and what stands behind them with a label of its own: `Partners: Oever, Brug`.
    static func parted(_ value: String) -> (names: String, others: String?) {
        let words = value.split(separator: " ")
        // A label in brackets is about the name before them: `Oever (deelgemeenten: Brug, Hoeve)`.
        var depth = 0
        let label = words.firstIndex { word in
            depth += word.count { $0 == "(" } - word.count { $0 == ")" }
            return depth <= 0 && word.last == ":"
        }
        guard let label, label > 0 else { return (value, nil) }
        // `4 gemeenten: Oever, Brug`
        if ["gemeenten", "besturen", "steden"].contains(words[label].plain.filter(\.isLetter)) {
            return parted(words[(label + 1)...].joined(separator: " "))
        }
        return (words[..<label].joined(separator: " "), words[label...].joined(separator: " "))
    }

    /// `Oever` of `Oever (trekker)` and of `Oever (Brug, Hoeve)`, with a question.
    private func withoutBrackets(_ name: String, _ remarks: inout [Remark]) -> [String] {
        guard name.last == ")", let open = name.firstIndex(of: "("), open > name.startIndex else {
            return [name]
        }
        let bare = name[..<open].trimmed
        let inside = name[name.index(after: open)...].dropLast().trimmed
        if BilingualName.isFrench(inside, of: bare) { return [bare] }
        if BilingualName.isFrench(bare, of: inside) { return [inside] }
        let names = NameList.names(in: inside)
        guard names.count > 1 else {
            remarks.append(
                .unsure("“\(name[open...])” stands behind \(bare): does it take part as the others do?"))
            return [bare]
        }
        if !MunicipalityName.isPlausible(bare, among: names), areNames(names) {
            remarks.append(.unsure("were the municipalities of \(bare) to be taken from “\(name[open...])”?"))
            return names
        }
        remarks.append(
            .unsure(
                "“\(name[open...].prefix(300))” was taken for parts of \(bare): are there municipalities in it?"
            ))
        return [bare]
    }

    private func check(_ municipalities: inout Fact<[String]>) {
        let taken = municipalities.value.flatMap { withoutBrackets($0, &municipalities.remarks) }
        let all = withoutPeople(taken, &municipalities.remarks)
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
        let named = passages.prefix(Self.mostLines).first { Self.mayNameMunicipalities($0.text) }
        municipalities.place = municipalities.place ?? named?.place
        municipalities.remarks.append(
            .unsure(
                municipalities.place == nil
                    ? "the addendum names no municipalities"
                    : "the addendum names no municipalities that could be read: which are they?"))
    }

    /// How many lines at the head of a document are looked at, and how long they are at most, in bytes.
    private static let (mostLines, longestLine) = (100, 1_000)

    /// Whether a line may name municipalities in a way that is not read: `Kernpartners: Oever, Brug`.
    private static func mayNameMunicipalities(_ text: String) -> Bool {
        guard text.utf8.count <= longestLine else { return false }
        let words = [
            "gemeente", "lokale besturen", "lokaal bestuur", "kernpartner", "werkingsregio", "grondgebied",
            "partners:", "steden", "omvat", "bestaat uit",
        ]
        if case (.region, let value)? = TitleLabel.read(text) { return NameList.names(in: value).count > 1 }
        let names = NameList.names(in: text).filter { NameList.isName($0) }
        return ByteSearch.hasAny(words, in: text.plain) && text.contains { ",:".contains($0) }
            || names.count > 2
    }

    /// The names without those of people whose address stands beside them: of a table whose columns fell apart.
    private func withoutPeople(_ names: [String], _ remarks: inout [Remark]) -> [String] {
        let addresses = passages.filter { $0.text.contains("@") }.prefix(20).flatMap { passage in
            ContactToken.tokens(passage.text).compactMap {
                if case .email(let address) = $0 { address } else { nil }
            }
        }
        guard !addresses.isEmpty else { return names }
        let people = names.filter { name in
            addresses.contains { NameInAddress.score(name, $0) > 1 && NameInAddress.isWhole(name, $0) }
        }
        remarks += people.map {
            .unsure("\($0) has an e-mail address here, and was not taken for a municipality")
        }
        return names.filter { !people.contains($0) }
    }
}
