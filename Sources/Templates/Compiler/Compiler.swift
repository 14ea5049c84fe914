import Diagnostics
import Markup

/// Makes a flat program of a template and all that it includes, for contexts of one shape.
///
/// 1. Partials, parents and blocks are put in place, with the indentation that the place gives them.
/// 2. Each name is resolved to a place in the context, in branches that today's content does not take too.
/// 3. Text and values become instructions in the order in which they are printed.
struct Compiler {
    private let templates: [String: ParsedTemplate]
    /// Texts that are the same on every page, by name.
    private let constants: [String: String]
    private let strictness: Strictness
    private var builder = ProgramBuilder()
    private var diagnostics: [Diagnostic] = []
    /// The template whose nodes are being compiled.
    private var template: ParsedTemplate
    private var scope: Scope
    private var indentation = Indentation()
    /// What fills the blocks, by name; the outermost template wins.
    private var fillings: [String: Filling] = [:]
    /// Fillings that are being compiled: a block of the same name within one is not filled with itself.
    private var activeFillings: Set<Filling.Identity> = []
    private var inclusions: Set<Inclusion> = []
    private var growth = GrowthLimit()
    /// Whether to go on: not once the program is too large, nor when more findings would help nobody.
    private var goesOn = true

    /// Compiles a template, or throws all that is wrong in it.
    static func compile(
        _ template: ParsedTemplate, for shape: TemplateShape, with templates: [String: ParsedTemplate],
        constants: [String: String], strictness: Strictness
    ) throws(TemplateError) -> Program {
        var compiler = Compiler(
            templates: templates, constants: constants, strictness: strictness, template: template,
            scope: Scope(shape))
        compiler.include(template, fillings: [:], indentation: Indentation(), tag: nil)
        guard compiler.diagnostics.isEmpty else { throw TemplateError(compiler.diagnostics) }
        return compiler.builder.program
    }

    private init(
        templates: [String: ParsedTemplate], constants: [String: String], strictness: Strictness,
        template: ParsedTemplate, scope: Scope
    ) {
        self.templates = templates
        self.constants = constants
        self.strictness = strictness
        self.template = template
        self.scope = scope
    }

    private mutating func compile(_ nodes: some Sequence<Node>) {
        for node in nodes where mayGrow() {
            switch node {
            case .lineStart(let own): builder.literal(indentation.line(template.bytes(own)))
            case .text(let range): builder.literal(template.bytes(range))
            case .variable(let name, let raw): print(name, raw: raw)
            case .section(let name, inverted: false, let body): section(name, body)
            case .section(let name, inverted: true, let body): inverted(name, body)
            case .partial(let name, let own): partial(name, indentation: own)
            case .parent(let parent): self.parent(parent)
            case .block(let block): self.block(block)
            }
        }
    }

    /// Whether another node may be compiled; reports when that would be too much.
    private mutating func mayGrow() -> Bool {
        guard goesOn else { return false }
        growth.count(bytes: builder.program.literals.count)
        guard growth.isKept else {
            reportTooLarge(growth.culprit)
            goesOn = false
            return false
        }
        goesOn = diagnostics.count < GrowthLimit.mostFindings
        return goesOn
    }

    // MARK: Templates within templates

    private mutating func partial(_ name: TagName, indentation own: Range<Int>?) {
        guard let partial = templates[name.text] else { return }
        include(partial, fillings: fillings, indentation: nested(own), tag: name)
    }

    private mutating func parent(_ parent: Parent) {
        guard let included = templates[parent.name.text] else { return }
        var all = fillings
        for block in parent.blocks where all[block.name.text] == nil {
            all[block.name.text] = Filling(block: block, template: template)
        }
        include(included, fillings: all, indentation: nested(parent.indentation), tag: parent.name)
    }

    /// The indentation of what stands alone on its line; nothing is indented that begins within a line.
    private func nested(_ own: Range<Int>?) -> Indentation {
        guard let own else { return Indentation() }
        return Indentation(added: indentation.line(template.bytes(own)))
    }

    private mutating func include(
        _ included: ParsedTemplate, fillings: [String: Filling], indentation: Indentation, tag: TagName?
    ) {
        let inclusion = Inclusion(
            template: included.name, context: scope.innermost?.shape.kindName ?? "",
            fillings: fillings.mapValues(\.identity))
        guard inclusions.insert(inclusion).inserted else {
            if let tag { reportRecursion(of: included.name, at: tag.range) }
            return
        }
        if let tag, growth.open.count > GrowthLimit.deepest {
            reportTooDeep(included.name, at: tag.range)
            goesOn = false
            return
        }
        growth.enter(included, call: tag.map { ($0, template) }, cost: fillings.count)
        let outer = (self.template, self.fillings, self.indentation)
        (self.template, self.fillings, self.indentation) = (included, fillings, indentation)
        compile(included.nodes)
        (self.template, self.fillings, self.indentation) = outer
        growth.leave()
        inclusions.remove(inclusion)
    }

    private mutating func block(_ block: Block) {
        guard let filling = fillings[block.name.text],
            activeFillings.insert(filling.identity).inserted
        else {
            compile(block.body)
            return
        }
        fill(block, with: filling)
        activeFillings.remove(filling.identity)
    }

    /// Prints what fills a block, its lines indented as those of the block instead of as they were written.
    private mutating func fill(_ block: Block, with filling: Filling) {
        let outer = (template, indentation)
        indentation = Indentation(
            added: indentation.line(template.bytes(block.indentation)),
            removed: filling.block.beginsOnNewLine ? filling.block.indentation.count : 0)
        template = filling.template
        var body = filling.block.body[...]
        if !block.beginsOnNewLine, filling.block.beginsOnNewLine, case .lineStart = body.first {
            body.removeFirst()  // The line that the block stands on has begun already.
        } else if block.beginsOnNewLine, !filling.block.beginsOnNewLine {
            builder.literal(indentation.added)
        }
        compile(body)
        (template, indentation) = outer
    }

    // MARK: Names

    private mutating func print(_ name: TagName, raw: Bool) {
        if let constant = constants[name.text] {
            if raw { return reportRawText(name) }
            return builder.literal(HTML(text: constant).bytes)
        }
        guard let target = resolve(name) else { return }
        if strictness == .strict, let uncertain = target.uncertain.first {
            reportUncertain(uncertain.name, printed: name, raw: raw)
            return
        }
        let skips = target.uncertain.map { builder.skipUnless($0.place) }
        switch (target.shape.present, raw) {
        case (.text, false): builder.escaped(target.place)
        case (.html, true): builder.raw(target.place)
        case (.text, true): reportRawText(name)
        case (.html, false): reportEscapedHTML(name)
        case (.nothing, _): break
        case (let shape, _): reportNotPrintable(name, shape)
        }
        builder.land(skips)
    }

    private mutating func section(_ name: TagName, _ body: [Node]) {
        guard let target = resolve(name) else { return }
        let certain = target.uncertain.map(\.place)
        if case .list(let item) = target.shape.present {
            list(of: item, target, body)
            return
        }
        var conditions = certain
        var entry: Scope.Entry? = Scope.Entry(shape: target.shape.present, place: target.place)
        switch target.shape {
        case .flag:
            conditions.append(target.place)
            entry = nil
        case .text, .html:
            if conditions.isEmpty, name.text != "." { reportNeverAbsent(name) }
        case .nothing: return
        case .record, .optional, .list: break
        }
        let skips = conditions.map { builder.skipUnless($0) }
        compile(body, in: scope.within(entry, certain: certain))
        builder.land(skips)
    }

    private mutating func list(of item: TemplateShape, _ target: Scope.Target, _ body: [Node]) {
        if case .nothing = item { return }
        let certain = target.uncertain.map(\.place)
        let skips = certain.map { builder.skipUnless($0) }
        let (inner, frame) = scope.withinList(of: item, certain: certain)
        let begin = builder.beginList(target.place, frame: frame)
        builder.land([])
        compile(body, in: inner)
        builder.endList(begin, frame: frame, width: item.width)
        builder.land(skips)
    }

    private mutating func inverted(_ name: TagName, _ body: [Node]) {
        guard let target = resolve(name) else {
            compile(body)
            return
        }
        var conditions = target.uncertain.map(\.place)
        switch target.shape {
        case .flag, .list, .optional: if conditions.last != target.place { conditions.append(target.place) }
        case .text, .html, .record: if conditions.isEmpty { reportNeverAbsent(name) }
        case .nothing:
            compile(body)
            return
        }
        guard let last = conditions.popLast() else { return }
        let toBody = conditions.map { builder.skipUnless($0) }
        let toEnd = builder.skipIf(last)
        builder.land(toBody)
        compile(body)
        builder.land([toEnd])
    }

    private mutating func compile(_ body: [Node], in inner: Scope) {
        let outer = scope
        scope = inner
        compile(body)
        scope = outer
    }

    /// What a name stands for; nil, with a finding, when it stands for nothing.
    private mutating func resolve(_ name: TagName) -> Scope.Target? {
        if constants[name.text] != nil {
            reportNeverAbsent(name)
            return nil
        }
        do throws(Scope.Failure) {
            return try scope.resolve(name)
        } catch {
            guard strictness == .strict else { return nil }
            switch error {
            case .unknown where name.isPath: reportUnknownPath(name, known: constants.keys.sorted())
            case .unknown(let part, let known):
                reportUnknown(name, part: part, known: known + constants.keys.sorted())
            case .noFields(let part, let shape): reportNoFields(name, part: part, shape)
            }
            return nil
        }
    }

    mutating func report(_ identifier: String, at range: Range<Int>, _ message: String, help: String?) {
        report(template.error(identifier, at: range, message, help: help))
    }

    mutating func report(_ finding: Diagnostic) {
        diagnostics.append(finding)
    }
}
