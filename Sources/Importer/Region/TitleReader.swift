/// Reads the name of the region and its municipalities from what stands before the first section.
struct TitleReader {
    private let passages: [Passage]
    private var labelled: [(kind: TitleLabel, value: String, place: SourcePlace)] = []
    private var addendum: Passage?

    /// Reads the first section.
    init(_ head: Section) {
        passages = Passage.passages(of: head.blocks).filter { !$0.text.isEmpty }
        read()
    }

    /// The region's name and the names of its municipalities, as far as they are there.
    func facts(fallback: String) -> (title: Fact<String>, municipalities: Fact<[String]>) {
        let region = labelled.first { $0.kind == .region }
        let named = region.map { RegionName($0.value) }
        let list = labelled.filter { $0.kind == .municipalities }
        let top = passages.first?.place ?? SourcePlace(line: 1)

        var municipalities = Fact(value: [String](), place: list.first?.place ?? region?.place ?? top)
        municipalities.value = list.flatMap { NameList.names(in: $0.value) }
        if municipalities.value.isEmpty { municipalities.value = named?.municipalities ?? [] }
        if municipalities.value.isEmpty, let found = namesInSentence() { municipalities = found }
        check(&municipalities)

        if let region, let name = named?.name {
            return (Fact(value: name, place: region.place), municipalities)
        }
        if let addendum {
            var title = Fact(value: addendum.text, place: addendum.place)
            if region != nil {
                municipalities.remarks.append(
                    .unsure(
                        "the region's name and its municipalities stand in different places: \(title.value) was taken for the name"
                    ))
            } else {
                title.remarks = [.assumed("the name of the region was taken from the title of the addendum")]
            }
            return (title, municipalities)
        }
        let taken = municipalities.value.isEmpty ? fallback : municipalities.value.joined(separator: ", ")
        let title = Fact(
            value: taken, place: region?.place ?? top,
            remarks: [.unsure("the addendum does not name its region: is this right?")])
        return (title, municipalities)
    }

    private func check(_ municipalities: inout Fact<[String]>) {
        let all = municipalities.value
        let strange = all.filter { !MunicipalityName.isPlausible($0, among: all) }
        let strangers = Set(strange)
        var seen = Set<String>()
        municipalities.value = all.filter { !strangers.contains($0) && seen.insert($0.plain).inserted }
        if !strange.isEmpty {
            municipalities.remarks.append(
                .unsure("is this a municipality: \(strange.joined(separator: " | "))"))
        }
        if municipalities.value.isEmpty {
            municipalities.remarks.append(.unsure("the addendum names no municipalities"))
        }
    }

    private mutating func read() {
        var open: Int?
        for passage in passages {
            if let (kind, value) = TitleLabel.read(passage.text) {
                labelled.append((kind, value, passage.place))
                open = value.isEmpty || value.last == "," ? labelled.count - 1 : nil
                if kind == .municipalities, value.isEmpty { open = labelled.count - 1 }
            } else if let index = open, passage.text.count <= 200,
                !passage.text.endsSentence || isList(passage.text)
            {
                let value = labelled[index].value
                labelled[index].value = value.isEmpty ? passage.text : "\(value), \(passage.text)"
            } else if addendum == nil, labelled.isEmpty, let rest = TitleLabel.addendum(passage.text) {
                addendum = Passage(text: rest, place: passage.place)
            } else if let title = addendum, labelled.isEmpty, !passage.isHeading,
                isTitle(passage.text)
            {
                addendum = Passage(text: "\(title.text) \(passage.text)".trimmed, place: title.place)
            } else {
                open = nil
            }
        }
        if addendum?.text.isEmpty == true { addendum = nil }
    }

    private func isList(_ text: String) -> Bool { NameList.names(in: text).allSatisfy(NameList.isName) }

    private func isTitle(_ text: String) -> Bool {
        text.count <= 60 && !text.endsSentence && text.first?.isUppercase == true
            && !text.plain.hasPrefix("capacity building")
    }

    /// `… bestaat uit de gemeenten Mol, Balen en Dessel.`
    private func namesInSentence() -> Fact<[String]>? {
        for passage in passages {
            for word in ["gemeenten ", "besturen ", "steden "] {
                guard let found = passage.text.firstRange(of: word) else { continue }
                let rest = passage.text[found.upperBound...].drop { ": ".contains($0) }
                let sentence = String(rest.prefix { $0 != "." })
                let names = NameList.names(in: sentence).prefix(while: NameList.isName)
                guard names.count >= 2 else { continue }
                return Fact(
                    value: Array(names), place: passage.place,
                    remarks: [.unsure("the municipalities were taken from a sentence: are they right?")])
            }
        }
        return nil
    }
}
