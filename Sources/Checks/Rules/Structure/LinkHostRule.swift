/// A link to another site that names no site: `https://`, `http:/vlaanderen.be`.
enum LinkHostRule: TextRule {
    static let explanation = Explanation(
        "link.no-host", .warning,
        """
        A link of the text begins with `https:` or `http:`, and two slashes with the name of a site do not follow. \
        Browsers open an error, or a page of this site that does not exist.
        """,
        wrong: "Lees meer bij [de Vlaamse overheid](https://).",
        right: "Lees meer bij [de Vlaamse overheid](https://www.vlaanderen.be).")

    private static let schemes = ["https:", "http:"].map { Array($0.utf8) }

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        for address in LinkTargets.of(text) {
            guard let scheme = schemes.first(where: { address.starts(with: $0) }),
                !namesHost(address.dropFirst(scheme.count))
            else { continue }
            report.add(
                Self.self, in: text, bytes: address.indices,
                "“\(String(decoding: address, as: UTF8.self))” names no site",
                help:
                    "write the whole address, such as https://www.stad.example/addendum, or take the link away"
            )
        }
    }

    /// Whether it goes on as `//www.stad.be` does.
    private static func namesHost(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first else { return false }
        return !"/?#:.".utf8.contains(first)
    }
}
