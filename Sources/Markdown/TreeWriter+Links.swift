import Markup

/// Links and images.
extension TreeWriter {
    /// Whether a footnote reference or link would stand inside another link, which HTML does not allow.
    var isInsideLink: Bool { !linksWritten.isEmpty }

    mutating func openLink(_ node: CMark.Node) {
        if let text = node.firstChild, text.kind == .text, Placeholder.hasWords(at: 0, of: text.literal) {
            warnAboutPlaceholder()
        }
        guard let address = address(of: node, .link) else {
            linksWritten.append(false)
            return
        }
        linksWritten.append(true)
        if Self.saysNothing(node) { warnAboutEmptyLink(node) }
        output.append(markup: "<a href=\"")
        append(address, of: node)
        appendTitle(of: node)
        if options.decorations.contains(.externalLinks), isExternal(address, node) {
            output.append(markup: "\" rel=\"noopener")
        }
        output.append(markup: "\">")
    }

    /// Whether nobody would see a link: it has no text, or just blanks.
    private static func saysNothing(_ link: CMark.Node) -> Bool {
        guard let first = link.firstChild else { return true }
        return first.next == nil && first.kind == .text
            && PlainText.isBlank(String(decoding: first.literal, as: UTF8.self))
    }

    private mutating func warnAboutEmptyLink(_ node: CMark.Node) {
        guard !findings.isFull else { return }
        findings.add(
            .warning, "link.text-missing", at: source.findAddress(node.destination, lines),
            "the link has no text, so nobody sees it",
            help: "write between the square brackets what the link leads to: [Leuven](leuven.md)")
    }

    mutating func closeLink(_ node: CMark.Node) {
        if linksWritten.popLast() == true { output.append(markup: "</a>") }
    }

    mutating func writeImage(_ node: CMark.Node) {
        let text = PlainText.bytes(of: node, smartPunctuation: options.smartPunctuation)
        if Placeholder.first(in: text.indices, of: text) != nil { warnAboutPlaceholder() }
        if PlainText.isBlank(String(decoding: text, as: UTF8.self)) {
            findings.add(
                .error, "image.alt-missing", at: source.findAddress(node.destination, lines),
                "the image has no alternative text",
                help: "write between the square brackets what the image shows: ![Kaart van Genk](kaart.png)")
        }
        guard let address = address(of: node, .image) else {
            return text.withUnsafeBufferPointer { output.append(text: $0) }
        }
        output.append(markup: "<img src=\"")
        append(address, of: node)
        output.append(markup: "\" alt=\"")
        text.withUnsafeBufferPointer { output.append(text: $0) }
        appendTitle(of: node)
        if options.decorations.contains(.images) {
            output.append(markup: "\" loading=\"lazy\" decoding=\"async")
        }
        output.append(markup: "\" />")
    }

    // MARK: Addresses

    /// The address to print.
    private enum Address {
        case asWritten
        case rewritten(String)
    }

    /// Judges and resolves the address of a link or image; nil, after a diagnostic, when it is not printed.
    private mutating func address(of node: CMark.Node, _ kind: MarkdownReference.Kind) -> Address? {
        let destination = node.destination
        switch LinkAddress(destination) {
        case .refused(let refusal):
            refuse(refusal, node, kind)
            return nil
        case .contact where kind == .image:
            refuse(.scheme("mailto"), node, kind)
            return nil
        case .web where kind == .link, .contact:
            return .asWritten
        case .web, .relative:
            let reference = MarkdownReference(
                kind: kind, destination: String(decoding: destination, as: UTF8.self))
            return resolved(resolve(reference), node)
        }
    }

    private mutating func resolved(_ resolution: MarkdownResolution, _ node: CMark.Node) -> Address? {
        switch resolution {
        case .unchanged: return .asWritten
        case .rewritten(let address): return .rewritten(address)
        case .broken(let identifier, let message, let help):
            guard !findings.isFull else { return nil }
            let span = source.findAddress(node.destination, lines)
            findings.add(.error, identifier, at: span, message, help: help)
            return nil
        }
    }

    private mutating func refuse(
        _ refusal: LinkAddress.Refusal, _ node: CMark.Node, _ kind: MarkdownReference.Kind
    ) {
        guard !findings.isFull else { return }
        let message =
            switch refusal {
            case .scheme(let scheme): "an address may not start with \(scheme):"
            case .hidden: "an address may not start with two slashes"
            case .controlCharacter: "an address may not hold a line end or another control character"
            }
        findings.add(
            .error, "link.scheme", at: source.findAddress(node.destination, lines), message,
            help: kind == .link
                ? "use https:, http:, mailto:, tel: or the path of a file in this project"
                : "save the picture in Content/bestand/ and write its path: ![what it shows](../bestand/foto.png)"
        )
    }

    private func isExternal(_ address: Address, _ node: CMark.Node) -> Bool {
        switch address {
        case .asWritten: LinkAddress(node.destination) == .web
        case .rewritten(let address): LinkAddress(address.utf8) == .web
        }
    }

    private mutating func append(_ address: Address, of node: CMark.Node) {
        switch address {
        case .asWritten: output.append(address: node.destination)
        case .rewritten(let address): output.append(address: address)
        }
    }

    private mutating func appendTitle(of node: CMark.Node) {
        let title = node.title
        guard !title.isEmpty else { return }
        output.append(markup: "\" title=\"")
        output.append(text: title)
    }
}
