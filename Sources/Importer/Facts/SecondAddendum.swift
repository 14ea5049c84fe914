/// Another addendum behind the first one in the same document.
enum SecondAddendum {
    /// What is to be asked about lines below the head that name another region.
    static func remarks(in sections: [Section], besides title: String) -> [Remark] {
        for passage in Passage.passages(of: sections.dropFirst().flatMap(\.blocks))
        where passage.text.count < 200 {
            guard case (.region, let name)? = TitleLabel.read(passage.text),
                !TitleLabel.isBroad(passage.text),
                !name.isEmpty, name.first?.isUppercase == true, !areAlike(name, title)
            else { continue }
            return [
                .unsure(
                    "the words “\(passage.text)” (\(passage.place)) name another region: are there two addenda in "
                        + "this document?")
            ]
        }
        return []
    }

    private static func areAlike(_ a: String, _ b: String) -> Bool {
        let (a, b) = (a.plain.filter(\.isLetter), b.plain.filter(\.isLetter))
        return a.contains(b) || b.contains(a)
    }
}
