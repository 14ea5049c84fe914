/// A link that should open a mail or a call, and cannot: `mailto:` without an address, `tel:` without a number.
enum ContactLinkRule: TextRule {
    static let explanation = Explanation(
        "link.contact-form", .warning,
        """
        A link of the text begins with `mailto:` or `tel:`, and what follows is no e-mail address or telephone number. \
        Whoever taps it gets an empty mail or nothing at all.
        """,
        wrong: "[Mail ons](mailto:) of [bel](tel:nummer).",
        right: "[Mail ons](mailto:an@stad.example) of [bel](tel:+3211308102).")

    private static let schemes = ["mailto:", "tel:"].map { Array($0.utf8) }

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        for address in LinkTargets.of(text) {
            guard let scheme = schemes.first(where: { address.starts(with: $0) }) else { continue }
            check(address, scheme, text, &report)
        }
    }

    private static func check(
        _ address: ArraySlice<UInt8>, _ scheme: [UInt8], _ text: TextSubject, _ report: inout RuleReport
    ) {
        let target = address.dropFirst(scheme.count)
        let isMail = scheme == schemes[0]
        guard isMail ? !isMailbox(target) : !isNumber(target) else { return }
        let what = isMail ? "an e-mail address" : "a telephone number"
        report.add(
            Self.self, in: text, bytes: address.indices,
            "“\(String(decoding: address, as: UTF8.self))” has no \(isMail ? "e-mail address" : "telephone number")",
            help: "write \(what) behind \(String(decoding: scheme, as: UTF8.self)), or take the link away")
    }

    /// Whether it looks like `an@stad.be`, with or without a subject behind `?`.
    private static func isMailbox(_ target: ArraySlice<UInt8>) -> Bool {
        let parts = target.prefix { $0 != UInt8(ascii: "?") }.split(
            separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].dropLast().contains(UInt8(ascii: "."))
            && parts[1].first != UInt8(ascii: ".")
    }

    /// Whether it has at least three digits, and besides them only what groups them (RFC 3966).
    private static func isNumber(_ target: ArraySlice<UInt8>) -> Bool {
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        return target.count(where: isDigit) >= 3
            && target.allSatisfy { isDigit($0) || "+-.".utf8.contains($0) }
    }
}
