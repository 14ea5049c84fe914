/// A section, block or parent tag whose closing tag has not been read yet.
struct OpenTag {
    let tag: Tag
    let name: TagName
    /// What has been read of its body.
    var nodes: [Node] = []
    /// Where the body begins.
    var bodyStart: Int
    /// The spaces and tabs before the tag, when it is the first on its line.
    var indentation: Range<Int>?
    /// Whether nothing follows the tag on its line.
    var endsLine = false
}
