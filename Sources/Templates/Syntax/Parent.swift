/// `{{<name}}…{{/name}}`: another template, with some of its blocks filled differently.
struct Parent: Sendable {
    let name: TagName
    var blocks: [Block] = []
    /// The spaces and tabs before it when it stands alone on its lines.
    var indentation: Range<Int>?
}
