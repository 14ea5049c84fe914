#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Why a system call failed, by the number that POSIX gives it: `ENOSPC`.
struct Errno: Error, Sendable, Hashable {
    let code: Int32

    init(_ code: Int32) {
        self.code = code
    }

    /// What the last failed call of this thread left behind; ask before making another call.
    static var last: Errno { Errno(errno) }

    /// The failure in words for a person: `no space left on the device`.
    var words: String {
        switch code {
        case ENOENT: "it does not exist"
        case EACCES, EPERM: "permission denied"
        case ENOSPC: "no space left on the device"
        case EDQUOT: "the disk quota of this user is used up"
        case EROFS: "the device can only be read, not written"
        case EIO: "the device reports a fault"
        case EMFILE, ENFILE: "too many files are open at once"
        case ENAMETOOLONG: "the name is too long"
        case ENOTDIR: "a part of the path is a file, not a folder"
        case EISDIR: "it is a folder, not a file"
        case ENOTEMPTY, EEXIST: "something with that name is there already"
        case ELOOP: "the links lead in a circle"
        case EBUSY: "it is in use by the system"
        case EFBIG: "the file is larger than the device allows"
        case ENXIO, ENODEV: "the device is not there"
        default: described
        }
    }

    /// The words of the C library, for a number that has none above.
    private var described: String {
        guard let text = strerror(code) else { return "system error \(code)" }
        return String(cString: text).lowercased()
    }
}
