import Markup

/// A named field of a context.
public struct TemplateField<Context>: Sendable {
    /// The name as used in templates: letters, digits and such, without dots or spaces.
    let name: String
    let shape: TemplateShape
    /// Reads the field of a context into a cell.
    let write: @Sendable (Context, inout TemplateData, Int) -> Void

    /// A text, printed escaped.
    public static func text(_ name: String, _ read: @escaping @Sendable (Context) -> String) -> Self {
        Self(name: name, shape: .text) { $1.setText(read($0), at: $2) }
    }

    /// Markup, printed as it is with three braces.
    public static func html(_ name: String, _ read: @escaping @Sendable (Context) -> HTML) -> Self {
        Self(name: name, shape: .html) { $1.setHTML(read($0), at: $2) }
    }

    /// Whether a section is printed.
    public static func flag(_ name: String, _ read: @escaping @Sendable (Context) -> Bool) -> Self {
        Self(name: name, shape: .flag) { $1.setFlag(read($0), at: $2) }
    }

    /// A text that is absent when nil; an empty text is there. Printed only within a section of its name.
    public static func optionalText(
        _ name: String, _ read: @escaping @Sendable (Context) -> String?
    ) -> Self {
        Self(name: name, shape: .optional(.text)) {
            if let text = read($0) { $1.setText(text, at: $2) }
        }
    }

    /// Markup that is absent when nil; empty markup is there. Printed only within a section of its name.
    public static func optionalHTML(
        _ name: String, _ read: @escaping @Sendable (Context) -> HTML?
    ) -> Self {
        Self(name: name, shape: .optional(.html)) {
            if let html = read($0) { $1.setHTML(html, at: $2) }
        }
    }

    /// A context with fields of its own.
    public static func record<Child: TemplateContext>(
        _ name: String, _ read: @escaping @Sendable (Context) -> Child
    ) -> Self {
        Self(name: name, shape: .contextual(Child.self)) { $1.setRecord(read($0), at: $2) }
    }

    /// A context that is absent when nil; its fields are printed only within a section of its name.
    public static func optionalRecord<Child: TemplateContext>(
        _ name: String, _ read: @escaping @Sendable (Context) -> Child?
    ) -> Self {
        Self(name: name, shape: .optional(.contextual(Child.self))) {
            if let child = read($0) { $1.setRecord(child, at: $2) }
        }
    }

    /// Contexts, each printed by the section in turn.
    public static func list<Items: Collection & Sendable>(
        _ name: String, _ read: @escaping @Sendable (Context) -> Items
    ) -> Self where Items.Element: TemplateContext {
        Self(name: name, shape: .list(of: .contextual(Items.Element.self))) { $1.setList(read($0), at: $2) }
    }

    /// Contexts, each made and printed by the section in turn.
    public static func list<Element: TemplateContext>(
        _ name: String, _ read: @escaping @Sendable (Context) -> DeferredList<Element>
    ) -> Self {
        Self(name: name, shape: .list(of: .contextual(Element.self))) { $1.setDeferred(read($0), at: $2) }
    }

    /// Texts; each is `{{.}}` within the section.
    public static func texts(_ name: String, _ read: @escaping @Sendable (Context) -> [String]) -> Self {
        Self(name: name, shape: .list(of: .text)) { $1.setTexts(read($0), at: $2) }
    }
}

extension TemplateShape {
    /// The shape of a context, whose schema is asked for only when a template is compiled: a context may hold
    /// a list of its own kind, and then its schema is still being made here.
    fileprivate static func contextual<Child: TemplateContext>(_: Child.Type) -> TemplateShape {
        .record(
            RecordShape(name: String(reflecting: Child.self)) {
                guard case .record(let record) = Child.schema.shape else { return [] }
                return record.fields
            })
    }
}
