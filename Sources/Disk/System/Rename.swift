#if canImport(Glibc)
    import CLinux
    import Glibc
#else
    import Darwin
#endif

extension Descriptor {
    /// Gives something in this folder another name here; an empty folder of that name is replaced.
    func rename(_ old: String, to new: String) throws(Errno) {
        guard renameat(number, old, number, new) == 0 else { throw .last }
    }

    /// Moves something to a path below another folder; fails where there is something already.
    func move(_ name: String, to folder: borrowing Descriptor, as path: String) throws(Errno) {
        #if canImport(Darwin)
            let result = renameatx_np(number, name, folder.number, path, UInt32(RENAME_EXCL))
        #else
            let result = linux_renameat2(number, name, folder.number, path, UInt32(RENAME_NOREPLACE))
        #endif
        guard result == 0 else { throw .last }
    }

    /// Makes two names in this folder change places in one step that nobody sees half done.
    func exchange(_ one: String, _ other: String) throws(Errno) {
        #if canImport(Darwin)
            let result = renameatx_np(number, one, number, other, UInt32(RENAME_SWAP))
        #else
            let result = linux_renameat2(number, one, number, other, UInt32(RENAME_EXCHANGE))
        #endif
        guard result == 0 else { throw .last }
    }
}
