import Markup

/// Writes elements of a picture; every value is escaped.
struct SVGWriter {
    /// An attribute and its value.
    typealias Attribute = (name: StaticString, value: String)

    private(set) var html = HTML()

    /// Writes `<name …>content</name>`, or `<name …/>` without content.
    mutating func element(_ name: StaticString, _ attributes: [Attribute], content: HTML = HTML()) {
        html.append(markup: "<")
        html.append(markup: name)
        for attribute in attributes {
            html.append(markup: " ")
            html.append(markup: attribute.name)
            html.append(markup: "=\"")
            html.append(text: attribute.value)
            html.append(markup: "\"")
        }
        guard !content.isEmpty else { return html.append(markup: "/>") }
        html.append(markup: ">")
        html.append(content)
        html.append(markup: "</")
        html.append(markup: name)
        html.append(markup: ">")
    }

    /// Writes what was made elsewhere.
    mutating func append(_ other: HTML) {
        html.append(other)
    }

    /// Begins a new line in the file.
    mutating func lineBreak() {
        html.append(markup: "\n")
    }

    /// An element by itself.
    static func element(_ name: StaticString, _ attributes: [Attribute], content: HTML = HTML()) -> HTML {
        var writer = SVGWriter()
        writer.element(name, attributes, content: content)
        return writer.html
    }
}
