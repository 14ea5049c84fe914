import Markup

@testable import Templates

extension TemplateData {
    /// Lays out untyped data.
    init(_ value: JSONValue, _ shape: TemplateShape) {
        self.init()
        if case .record(let record) = shape, case .record(let values) = value {
            setFields(values, record, at: allocate(record.fields.count))
        } else {
            set(value, shape, at: allocate(1))
        }
    }

    private mutating func set(_ value: JSONValue, _ shape: TemplateShape, at index: Int) {
        switch (value, shape.present) {
        case (.flag(let flag), _): setFlag(flag, at: index)
        case (.text(let text), .html): setHTML(HTML(trusted: text), at: index)
        case (.text(let text), _): setText(text, at: index)
        case (.list(let items), .list(let item)) where !items.isEmpty:
            var base = setItems(items.count, width: item.width, at: index)
            for value in items {
                if case .record(let record) = item, case .record(let values) = value {
                    setFields(values, record, at: base)
                } else {
                    set(value, item, at: base)
                }
                base += item.width
            }
        case (.record(let values), .record(let record)):
            let base = setItems(1, width: record.fields.count, at: index)
            setFields(values, record, at: base)
        default: break
        }
    }

    private mutating func setFields(_ values: [String: JSONValue], _ record: RecordShape, at base: Int) {
        for (offset, field) in record.fields.enumerated() {
            if let value = values[field.name] { set(value, field.shape, at: base + offset) }
        }
    }
}
