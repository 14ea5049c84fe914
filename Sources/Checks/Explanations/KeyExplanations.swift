/// The pages about keys and values of front matter.
enum KeyExplanations {
    /// One for each kind of finding.
    static let all = [
        Explanation(
            "accept.duplicate", .error,
            """
            One kind of finding is accepted twice in a region. One entry holds for all findings of the kind in the \
            file.
            """,
            wrong: """
                accept:
                  - {finding: date.weekend, reason: Zo gepubliceerd}
                  - {finding: date.weekend, reason: Idem}
                """,
            right: """
                accept:
                  - {finding: date.weekend, reason: Zo gepubliceerd}
                """),
        Explanation(
            "accept.reason", .error,
            """
            The reason of an accepted finding is a placeholder or a single word. Whoever reads the file next, or the \
            list of what was accepted, could not tell why the finding may stand.
            """,
            wrong: """
                accept:
                  - {finding: date.weekend, reason: TODO}
                """,
            right: """
                accept:
                  - {finding: date.weekend, reason: Zo staat het in het addendum}
                """),
        Explanation(
            "email.invalid", .error,
            """
            The text is not an e-mail address that every mail program takes.
            """,
            wrong: "email: an.peeters@stad",
            right: "email: an.peeters@stad.be"),
        Explanation(
            "phone.invalid", .error,
            """
            The text is not a telephone number that can be dialled from everywhere. Belgian numbers may begin with 0 \
            or +32; others need their country code.
            """,
            wrong: "phone: 12 34 56",
            right: "phone: 011 12 34 56"),
        Explanation(
            "url.invalid", .error,
            """
            The text is not a web address that begins with http:// or https://.
            """,
            wrong: "url: www.stad.be/oproep",
            right: "url: https://www.stad.be/oproep"),
        Explanation(
            "key.duplicate", .error,
            """
            A key is written twice in one group, and nobody can tell which of the two is meant.
            """,
            wrong: """
                title: Genk
                title: Regio Genk
                """,
            right: "title: Genk"),
        Explanation(
            "key.missing", .error,
            """
            A key that has to be there is missing.
            """,
            wrong: """
                contacts:
                  - email: an@stad.be
                """,
            right: """
                contacts:
                  - name: An Peeters
                    email: an@stad.be
                """),
        Explanation(
            "key.unknown", .error,
            """
            A key is not one that Addenda knows, so what stands behind it would be lost.
            """,
            wrong: "deadlin: 2023-06-01",
            right: "deadline: 2023-06-01"),
        Explanation(
            "list.too-long", .error,
            """
            A list has more items than any honest file needs.
            """,
            wrong: "aliases: [a, b, …]   # more than 100",
            right: "aliases: [oude-naam]"),
        Explanation(
            "number.invalid", .error,
            """
            The text is not a whole number within the limits that the message names.
            """,
            wrong: "closing_soon_days: een week",
            right: "closing_soon_days: 7"),
        Explanation(
            "percentage.invalid", .error,
            """
            The text is not a share from 0 to 100, whole or with one decimal.
            """,
            wrong: "recognition: {plain: 60%}",
            right: "recognition: {plain: 60}"),
        Explanation(
            "text.too-long", .error,
            """
            A value of the front matter is longer than its place on the page allows.
            """,
            wrong: "summary: (two pages of text)",
            right: "summary: Genk zoekt partners die mensen begeleiden."),
        Explanation(
            "value.choice", .error,
            """
            Only the values that the message names are possible here.
            """,
            wrong: "draft: ja",
            right: "draft: true"),
        Explanation(
            "value.empty", .error,
            """
            A key that has to have a value has none, or an item of a list is empty. (For recognition without shares \
            it is a warning.)
            """,
            wrong: "title:",
            right: "title: Genk"),
        Explanation(
            "value.type", .error,
            """
            A list stands where text was expected, or text where a list or a group was.
            """,
            wrong: "municipalities: Genk, As",
            right: "municipalities: [Genk, As]"),
        Explanation(
            "slug.duplicate", .error,
            """
            Two files, or a former name and a file, would have one address on the site.
            """,
            wrong: "aliases: [leuven]   # in genk.md, and there is a leuven.md",
            right: "aliases: [genk-2022]"),
        Explanation(
            "slug.invalid", .error,
            """
            A name becomes part of an address, so it may have only a–z, digits and single hyphens.
            """,
            wrong: "Content/regio/Houthalen Helchteren.md",
            right: "Content/regio/houthalen-helchteren.md"),
        Explanation(
            "source.missing", .error,
            """
            The original addendum that the region names is not in Content/bestand.
            """,
            wrong: "source: genk.pdf   # and there is no Content/bestand/genk.pdf",
            right: "source: genk.pdf   # with the file in Content/bestand"),
        Explanation(
            "municipality.duplicate", .error,
            """
            A municipality stands twice in one region, perhaps in two spellings.
            """,
            wrong: "municipalities: [Genk, As, genk]",
            right: "municipalities: [Genk, As]"),
        Explanation(
            "persona.duplicate", .error,
            """
            A persona stands twice in one challenge.
            """,
            wrong: "personas: [Roy, Roy]",
            right: "personas: [Roy]"),
        Explanation(
            "persona.name", .error,
            """
            The name of a persona file does not fit the name in it, so challenges would not find it.
            """,
            wrong: "Content/persona/roi.md   # with name: Roy",
            right: "Content/persona/roy.md"),
        Explanation(
            "recognition.sum", .warning,
            """
            All five shares are given and they do not add up to 100 %. They are published as written, with a remark.
            """,
            wrong: "recognition: {not: 10, less: 10, plain: 50, more: 10, very: 25}",
            right: "recognition: {not: 5, less: 10, plain: 50, more: 10, very: 25}"),
        Explanation(
            "placeholder.unfilled", .warning,
            """
            A text still says `[in te vullen: …]`, or the address of the site is one that exists only in examples. \
            `--strict` refuses to publish it.
            """,
            wrong: "[in te vullen: naam van de organisatie]",
            right: "Het agentschap"),
        Explanation(
            "region.title-duplicate", .warning,
            """
            Two regions have the same title, so readers cannot tell them apart in a list.
            """,
            wrong: "title: Kempen   # in two files",
            right: "title: Kempen Noord"),
    ]
}
