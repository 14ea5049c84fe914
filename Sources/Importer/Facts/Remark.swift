/// Something about a fact that the editor should know.
struct Remark: Sendable, Hashable {
    /// How sure the importer is.
    enum Kind: Sendable, Hashable {
        /// The document leaves something open, and what is usual was taken.
        case assumed
        /// The document contradicts itself, leaves something out, or was perhaps not understood.
        case unsure
    }

    let kind: Kind
    /// One sentence without a full stop.
    let message: String

    static func assumed(_ message: String) -> Remark { Remark(kind: .assumed, message: message) }
    static func unsure(_ message: String) -> Remark { Remark(kind: .unsure, message: message) }

    /// Of a contact whose number is missing.
    static let noNumber = Remark.unsure("the addendum gives no telephone number")
}
