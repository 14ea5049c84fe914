/// `{{$name}}…{{/name}}`: a place that another template may fill, or, within a parent tag, what fills it.
struct Block: Sendable {
    let name: TagName
    var body: [Node] = []
    /// Whether the opening tag is the last thing on its line, so that the body begins on a line of its own.
    var beginsOnNewLine = false
    /// How far the lines of the body are indented; what another template fills in is indented as far.
    var indentation: Range<Int> = 0..<0
}
