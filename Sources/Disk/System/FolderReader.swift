#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Descriptor {
    /// The flags with which a folder is opened; `O_NOFOLLOW` refuses a link in its place.
    static var folderFlags: Int32 { O_RDONLY | O_DIRECTORY | O_NOFOLLOW }

    /// The names in this folder in the order of the file system, without `.` and `..`.
    ///
    /// The kind is nil where the file system does not tell it for free.
    func entries() throws(Errno) -> [FolderEntry] {
        // A second descriptor, since `closedir` closes the one it is given; both share one position.
        let copy = Descriptor(owning: fcntl(number, F_DUPFD_CLOEXEC, 0))
        guard copy.number >= 0, let stream = fdopendir(copy.number) else { throw .last }
        copy.surrender()
        defer { closedir(stream) }
        rewinddir(stream)
        var found: [FolderEntry] = []
        while true {
            errno = 0
            guard let record = readdir(stream) else {
                if errno != 0 { throw .last }
                return found
            }
            // Through raw memory: the record is shorter than the type when the name is.
            let raw = UnsafeRawPointer(record)
            guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name),
                let typeOffset = MemoryLayout<dirent>.offset(of: \.d_type)
            else { return found }
            let start = raw + nameOffset
            let name = UnsafeRawBufferPointer(
                start: start, count: strlen(start.assumingMemoryBound(to: CChar.self)))
            if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { continue }
            let type = Int32((raw + typeOffset).load(as: UInt8.self))
            found.append(FolderEntry(name: name, kind: FolderEntry.kind(ofType: type)))
        }
    }

    /// Gives the number up to whoever closes it now.
    consuming func surrender() {
        discard self
    }
}
