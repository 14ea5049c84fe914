import Diagnostics

/// All templates of a project, parsed.
public struct TemplateLibrary: Sendable {
    private let templates: [String: ParsedTemplate]
    private let constants: [String: String]
    private let pages: Set<String>
    private let strictness: Strictness

    /// Parses templates. Throws all errors of syntax of all templates at once, and all names of partials,
    /// parents and blocks that do not exist; of two templates with one name the second is an error too.
    ///
    /// - Parameter constants: names that stand for the same text on every page, whatever the context, and what
    ///   they stand for: `assets/site.css` for `assets/site.8d1f0a52c3.css`. They are known in every section.
    /// - Parameter pages: the names of the templates that the caller compiles. Others are there to be called.
    public init(
        _ sources: [TemplateSource], constants: [String: String] = [:], pages: Set<String> = []
    ) throws(TemplateError) {
        try self.init(sources, constants: constants, pages: pages, strictness: .strict)
    }

    init(
        _ sources: [TemplateSource], constants: [String: String] = [:], pages: Set<String> = [],
        strictness: Strictness
    ) throws(TemplateError) {
        var templates: [String: ParsedTemplate] = [:]
        var diagnostics: [Diagnostic] = []
        for source in sources {
            let (template, faults) = Parser.parse(source)
            diagnostics += faults
            if let first = templates.updateValue(template, forKey: source.name) {
                diagnostics.append(
                    Diagnostic(
                        .error, "template.duplicate-name", file: source.text.path,
                        "\(first.source.path) is a template named \(source.name) too",
                        help: "give one of them another name"))
            }
        }
        if strictness == .strict {
            // A block that was not closed is missing from its template, which is no second mistake.
            diagnostics += References(templates).diagnostics(includingBlocks: diagnostics.isEmpty)
        }
        guard diagnostics.isEmpty else { throw TemplateError(diagnostics) }
        self.templates = templates
        self.constants = constants
        self.pages = pages
        self.strictness = strictness
    }

    /// Compiles a template for a context: every name is resolved here, also in branches that today's content
    /// does not take. Throws all names that cannot be printed so, in the template and all that it includes.
    public func compile<Context: TemplateContext>(
        _ name: String, for _: Context.Type
    ) throws(TemplateError) -> Template<Context> {
        Template(program: try program(name, for: Context.schema.shape))
    }

    /// A warning for each template that is no page and that no other template calls. It may have been meant for
    /// a page that has no template.
    public var unused: [Diagnostic] {
        let missing = pages.filter { templates[$0] == nil }
        return References(templates).uncalled.filter { !pages.contains($0.name) }.map { template in
            let near = Suggestion.nearest(to: template.name, among: missing)
            return Diagnostic(
                .warning, "template.unused", file: template.source.path,
                "no page is made from \(template.name), and no other template calls it",
                help: near.map { "did you mean \($0).mustache?" }
                    ?? "write {{>\(template.name)}} where it belongs, or remove the file")
        }
    }

    func program(_ name: String, for shape: TemplateShape) throws(TemplateError) -> Program {
        guard let template = templates[name] else {
            // A template that has a page of its own was not meant for this one.
            let near = Suggestion.nearest(to: name, among: templates.keys.filter { !pages.contains($0) })
            throw TemplateError([
                Diagnostic(
                    .error, "template.missing-template", "there is no template named \(name)",
                    help: near.map { "did you mean \($0)?" } ?? "add the file \(name).mustache")
            ])
        }
        return try Compiler.compile(
            template, for: shape, with: templates, constants: constants, strictness: strictness)
    }
}
