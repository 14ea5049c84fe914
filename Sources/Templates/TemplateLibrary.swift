import Diagnostics

/// All templates of a project, parsed.
public struct TemplateLibrary: Sendable {
    private let templates: [String: ParsedTemplate]
    private let constants: [String: String]
    private let strictness: Strictness

    /// Parses templates. Throws all errors of syntax of all templates at once, and all names of partials,
    /// parents and blocks that do not exist; of two templates with one name the second is an error too.
    ///
    /// - Parameter constants: names that stand for the same text on every page, whatever the context, and what
    ///   they stand for: `assets/site.css` for `assets/site.8d1f0a52c3.css`. They are known in every section.
    public init(
        _ sources: [TemplateSource], constants: [String: String] = [:]
    ) throws(TemplateError) {
        try self.init(sources, constants: constants, strictness: .strict)
    }

    init(
        _ sources: [TemplateSource], constants: [String: String] = [:], strictness: Strictness
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
        self.strictness = strictness
    }

    /// Compiles a template for a context: every name is resolved here, also in branches that today's content
    /// does not take. Throws all names that cannot be printed so, in the template and all that it includes.
    public func compile<Context: TemplateContext>(
        _ name: String, for _: Context.Type
    ) throws(TemplateError) -> Template<Context> {
        Template(program: try program(name, for: Context.schema.shape))
    }

    func program(_ name: String, for shape: TemplateShape) throws(TemplateError) -> Program {
        guard let template = templates[name] else {
            let near = Suggestion.nearest(to: name, among: templates.keys)
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
