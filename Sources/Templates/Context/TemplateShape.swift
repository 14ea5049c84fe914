/// What kind of value a name stands for; known when a template is compiled.
public indirect enum TemplateShape: Sendable {
    /// Plain text, always printed escaped: `{{title}}`.
    case text
    /// Markup that is ready to print: `{{{body}}}`.
    case html
    /// Yes or no, for sections: `{{#isDraft}}…{{/isDraft}}`.
    case flag
    /// Values with names of their own: `{{contact.name}}` or `{{#contact}}{{name}}{{/contact}}`.
    case record(RecordShape)
    /// Any number of values of one shape: `{{#contacts}}…{{/contacts}}`.
    case list(of: TemplateShape)
    /// A text, markup or record that may be absent: printed only within a section of its name.
    case optional(TemplateShape)
    /// What is never there: the items of a list that is always empty.
    case nothing
}
