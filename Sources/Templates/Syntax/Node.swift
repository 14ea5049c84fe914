/// A piece of a parsed template. Text is kept as the bytes it takes in its file.
indirect enum Node: Sendable {
    /// The beginning of a printed line, with the spaces and tabs it begins with.
    case lineStart(Range<Int>)
    /// What is printed as it is.
    case text(Range<Int>)
    /// `{{name}}`, or with `raw` `{{{name}}}`.
    case variable(TagName, raw: Bool)
    /// `{{#name}}…{{/name}}`, or with `inverted` `{{^name}}…{{/name}}`.
    case section(TagName, inverted: Bool, body: [Node])
    /// `{{>name}}`; with an indentation when it stands alone on its line.
    case partial(TagName, indentation: Range<Int>?)
    /// `{{$name}}…{{/name}}`
    case block(Block)
    /// `{{<name}}…{{/name}}`
    case parent(Parent)
}
