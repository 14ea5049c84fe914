extension TemplateShape {
    /// The shape when the value is there.
    var present: TemplateShape {
        if case .optional(let wrapped) = self { return wrapped }
        return self
    }

    /// In the words of a message: `a list`.
    var description: String {
        switch self {
        case .text: "a text"
        case .html: "HTML"
        case .flag: "a yes or no"
        case .record: "a group of fields"
        case .list: "a list"
        case .optional(let wrapped): wrapped.description
        case .nothing: "nothing"
        }
    }

    /// What tells shapes apart when a template is printed within itself.
    var kindName: String {
        switch self {
        case .record(let record): record.name
        case .list(let item): "list of \(item.kindName)"
        default: description
        }
    }
}
