import Diagnostics

/// The names by which templates call each other: partials, parents and the blocks of parents.
struct References {
    private let templates: [String: ParsedTemplate]

    init(_ templates: [String: ParsedTemplate]) {
        self.templates = templates
    }

    /// All names of templates that do not exist, and of blocks if asked for.
    func diagnostics(includingBlocks: Bool) -> [Diagnostic] {
        templates.values.flatMap { template in
            Self.all(in: template.nodes).flatMap { node -> [Diagnostic] in
                switch node {
                case .partial(let name, _): missing(name, in: template, sigil: ">")
                case .parent(let parent):
                    missing(parent.name, in: template, sigil: "<")
                        + (includingBlocks ? unknownBlocks(of: parent, in: template) : [])
                default: []
                }
            }
        }
    }

    /// The templates that no other template calls, in order of name.
    var uncalled: [ParsedTemplate] {
        var called = Set<String>()
        for template in templates.values {
            for node in Self.all(in: template.nodes) {
                switch node {
                case .partial(let name, _) where name.text != template.name: called.insert(name.text)
                case .parent(let parent) where parent.name.text != template.name:
                    called.insert(parent.name.text)
                default: break
                }
            }
        }
        return templates.values.filter { !called.contains($0.name) }.sorted { $0.name < $1.name }
    }

    private func missing(_ name: TagName, in template: ParsedTemplate, sigil: String) -> [Diagnostic] {
        guard templates[name.text] == nil else { return [] }
        let near = Suggestion.nearest(to: name.text, among: templates.keys)
        return [
            template.error(
                "template.missing-partial", at: name.range, "there is no template named \(name.text)",
                help: near.map { "write {{\(sigil)\($0)}}" } ?? "add the file \(name.text).mustache")
        ]
    }

    private func unknownBlocks(of parent: Parent, in template: ParsedTemplate) -> [Diagnostic] {
        guard let called = templates[parent.name.text] else { return [] }
        var visited = Set<String>()
        let known = blockNames(in: called, &visited)
        return parent.blocks.filter { !known.contains($0.name.text) }.map { block in
            let name = block.name.text
            let near = Suggestion.nearest(to: name, among: known)
            let list = known.isEmpty ? "it has none" : "it has \(known.sorted().joined(separator: ", "))"
            return template.error(
                "template.unknown-block", at: block.name.range,
                "\(parent.name.text) has no block named \(name)",
                help: near.map { "did you mean \($0)?" } ?? list)
        }
    }

    /// The blocks that may be filled in a template: its own, and those of all templates that it calls.
    private func blockNames(in template: ParsedTemplate, _ visited: inout Set<String>) -> Set<String> {
        guard visited.insert(template.name).inserted else { return [] }
        var names = Set<String>()
        for node in Self.all(in: template.nodes) {
            switch node {
            case .block(let block): names.insert(block.name.text)
            case .partial(let name, _):
                if let called = templates[name.text] { names.formUnion(blockNames(in: called, &visited)) }
            case .parent(let parent):
                if let called = templates[parent.name.text] {
                    names.formUnion(blockNames(in: called, &visited))
                }
            default: break
            }
        }
        return names
    }

    /// The nodes, and all nodes within them. What fills the blocks of a parent is not itself such a block.
    private static func all(in nodes: [Node]) -> [Node] {
        nodes.flatMap { node -> [Node] in
            switch node {
            case .section(_, _, let body): [node] + all(in: body)
            case .block(let block): [node] + all(in: block.body)
            case .parent(let parent): [node] + parent.blocks.flatMap { all(in: $0.body) }
            case .lineStart, .text, .variable, .partial: [node]
            }
        }
    }
}
