/// The kinds of note that GitHub made familiar: a quotation whose first line is `[!NOTE]`.
enum NoteKind: String, CaseIterable {
    case note = "NOTE"
    case tip = "TIP"
    case important = "IMPORTANT"
    case warning = "WARNING"
    case caution = "CAUTION"

    /// What stands above the note.
    var title: StaticString {
        switch self {
        case .note: "Noot van de redactie"
        case .tip: "Tip"
        case .important: "Belangrijk"
        case .warning: "Let op"
        case .caution: "Waarschuwing"
        }
    }

    /// The classes of the note, for style sheets.
    var classes: StaticString {
        switch self {
        case .note: "note"
        case .tip: "note tip"
        case .important: "note important"
        case .warning: "note warning"
        case .caution: "note caution"
        }
    }

    /// The kind of note that a quotation is, and the node that says so.
    static func of(_ quotation: CMark.Node) -> (kind: NoteKind, marker: CMark.Node)? {
        guard let paragraph = quotation.firstChild, paragraph.kind == .paragraph,
            let marker = paragraph.firstChild, marker.kind == .text,
            marker.next == nil || marker.next?.kind == .softBreak || marker.next?.kind == .lineBreak
        else { return nil }
        let text = marker.literal
        guard text.count >= 6, text[0] == UInt8(ascii: "["), text[1] == UInt8(ascii: "!") else { return nil }
        let word = String(decoding: text, as: UTF8.self).uppercased()
        return allCases.first { word == "[!\($0.rawValue)]" }.map { ($0, marker) }
    }
}
