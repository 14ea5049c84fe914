import Diagnostics

/// What the compiler finds wrong, in words.
extension Compiler {
    mutating func reportUnknown(_ name: TagName, part: Int, known: [String]) {
        let parts = name.parts
        let unknown = parts.isEmpty ? name.text : String(parts[part])
        let owner = parts.prefix(part).joined(separator: ".")
        let message =
            owner.isEmpty ? "\(unknown) is not a name known here" : "\(unknown) is not a name within \(owner)"
        report(
            "template.unknown-name", at: parts.isEmpty ? name.range : name.range(ofPart: part), message,
            help: Self.help(for: unknown, among: known))
    }

    /// Paths are the same for every page, so that what is found does not depend on the page either.
    mutating func reportUnknownPath(_ name: TagName, known: [String]) {
        report(
            "template.unknown-name", at: name.range, "\(name.text) does not exist",
            help: Self.help(for: name.text, among: known) ?? "add the file \(name.text)")
    }

    private static func help(for unknown: String, among known: [String]) -> String? {
        if let near = Suggestion.nearest(to: unknown, among: known) { return "did you mean \(near)?" }
        guard !known.isEmpty else { return nil }
        let shown = known.prefix(12).joined(separator: ", ")
        return "known here: \(shown)\(known.count > 12 ? ", …" : "")"
    }

    mutating func reportNoFields(_ name: TagName, part: Int, _ shape: TemplateShape) {
        let owner = name.parts[...part].joined(separator: ".")
        var help = "write \(owner) alone"
        if case .list = shape { help = "go through it with {{#\(owner)}}…{{/\(owner)}}" }
        report(
            "template.no-fields", at: name.range(ofPart: part + 1),
            "\(owner) is \(shape.description), which has no names within it", help: help)
    }

    mutating func reportUncertain(_ uncertain: String, printed name: TagName, raw: Bool) {
        let tag = raw ? "{{{\(name.text)}}}" : "{{\(name.text)}}"
        report(
            "template.optional-outside-section", at: name.range,
            "\(uncertain) may be absent, so it is printed only within a section of its name",
            help: "write {{#\(uncertain)}}\(tag){{/\(uncertain)}}")
    }

    mutating func reportNeverAbsent(_ name: TagName) {
        report(
            "template.never-absent", at: name.range,
            "\(name.text) is always there, so a section cannot depend on it",
            help: "take the section out")
    }

    mutating func reportRawText(_ name: TagName) {
        report(
            "template.raw-text", at: name.range, "\(name.text) is plain text, which is always escaped",
            help: "write {{\(name.text)}}")
    }

    mutating func reportEscapedHTML(_ name: TagName) {
        report(
            "template.escaped-html", at: name.range, "\(name.text) is HTML and would be escaped twice",
            help: "write {{{\(name.text)}}}")
    }

    mutating func reportNotPrintable(_ name: TagName, _ shape: TemplateShape) {
        var help = "write {{#\(name.text)}}…{{/\(name.text)}}"
        if case .record(let record) = shape {
            let prefix = name.text == "." ? "" : "\(name.text)."
            help = "write one of \(record.fields.map { prefix + $0.name }.joined(separator: ", "))"
        }
        report(
            "template.not-printable", at: name.range,
            "\(name.text) is \(shape.description) and cannot be printed", help: help)
    }

    mutating func reportRecursion(of template: String, at range: Range<Int>) {
        report(
            "template.recursive-partial", at: range, "\(template) is printed within itself, without an end",
            help: "take the tag out; let \(template) go through the inner lists itself")
    }

    /// Points at the call that the page would have to do without.
    mutating func reportTooLarge(_ part: GrowthLimit.Part?) {
        guard let part else { return }
        let message =
            "\(part.template.name) becomes too large: the templates in it call others again and again"
        let help = """
            call a template once, with a list in it, instead of from several places; a page may come to \
            \(GrowthLimit.mostNodes) tags and lines, and \(GrowthLimit.mostBytes >> 20) MiB of text
            """
        if let (tag, caller) = part.call {
            report(caller.error("template.too-large", at: tag.range, message, help: help))
        } else {
            report(
                Diagnostic(.error, "template.too-large", file: part.template.source.path, message, help: help)
            )
        }
    }

    mutating func reportTooDeep(_ template: String, at range: Range<Int>) {
        report(
            "template.nested-too-deep", at: range,
            "\(template) stands within more than \(GrowthLimit.deepest) other templates",
            help: "let fewer templates call each other")
    }
}
