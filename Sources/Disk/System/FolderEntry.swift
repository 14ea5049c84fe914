#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A name in a folder.
struct FolderEntry {
    /// The name; where its bytes are not UTF-8, what can be shown of it, and `isText` is false.
    let name: String
    let isText: Bool
    /// Nil where only `stat` can tell.
    let kind: FileStatus.Kind?

    init(name bytes: UnsafeRawBufferPointer, kind: FileStatus.Kind?) {
        let text = String(validating: bytes, as: UTF8.self)
        name = text ?? String(decoding: bytes, as: UTF8.self)
        isText = text != nil
        self.kind = kind
    }

    /// Reads the `d_type` of a folder's record.
    static func kind(ofType type: Int32) -> FileStatus.Kind? {
        switch type {
        case Int32(DT_REG): .regular
        case Int32(DT_DIR): .folder
        case Int32(DT_LNK): .link
        case Int32(DT_UNKNOWN): nil
        default: .other
        }
    }
}
