import Diagnostics

@testable import Templates

/// Guesses the kinds of the fields of untyped data: from the values, and from how the templates use the names.
struct ShapeInference {
    /// The last parts of the names that are printed raw: their values are HTML.
    private var rawNames: Set<String> = []
    /// The last parts of the names of sections: their texts may be absent.
    private var sectionNames: Set<String> = []
    private var invertedNames: Set<String> = []

    init(_ templates: [TemplateSource]) {
        for template in templates {
            for tag in Lexer.tags(of: template.text).tags {
                let name = String(decoding: template.text.bytes[tag.name], as: UTF8.self)
                let last = name == "." ? "." : String(name.split(separator: ".").last ?? "")
                switch tag.kind {
                case .raw: rawNames.insert(last)
                case .section: sectionNames.insert(last)
                case .inverted: invertedNames.insert(last)
                default: break
                }
            }
        }
    }

    /// The shape of a value. `name` is what it is called, `.` for an item or the data as a whole; `path` tells
    /// records apart.
    func shape(of value: JSONValue, name: String = ".", path: String = "data") -> TemplateShape {
        switch value {
        case .null: return .optional(printed(name))
        case .flag: return .flag
        case .text:
            let dependsOnIt = name != "." && (sectionNames.contains(name) || invertedNames.contains(name))
            return dependsOnIt ? .optional(printed(name)) : printed(name)
        case .list(let items):
            return .list(of: items.map { shape(of: $0, path: "\(path).\(name)") }.reduce(.nothing, merged))
        case .record(let values):
            let fields = values.sorted { $0.key < $1.key }.map { key, value in
                RecordShape.Field(name: key, shape: shape(of: value, name: key, path: "\(path).\(name)"))
            }
            let record = TemplateShape.record(RecordShape(name: "\(path).\(name)") { fields })
            return invertedNames.contains(name) ? .optional(record) : record
        }
    }

    private func printed(_ name: String) -> TemplateShape { rawNames.contains(name) ? .html : .text }

    /// The shape that items of two shapes have in common.
    private func merged(_ a: TemplateShape, _ b: TemplateShape) -> TemplateShape {
        switch (a, b) {
        case (.nothing, _): b
        case (.list(let first), .list(let second)): .list(of: merged(first, second))
        default: a
        }
    }
}
