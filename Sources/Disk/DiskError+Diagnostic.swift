import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension DiskError {
    /// The error as a finding about the file: `file.missing`, `file.too-large`, `disk.full` and so on.
    public var diagnostic: Diagnostic {
        Diagnostic(.error, identifier, file: location, message, help: help)
    }

    /// A stable name; those that start with `disk.` are no fault of the content.
    public var identifier: String {
        switch reason {
        case .system(let code): identifier(of: code)
        case .tooLarge: "file.too-large"
        case .notRegular: "file.not-regular"
        case .outside: "file.outside-project"
        case .invalidPath: operation == .write ? "output.invalid-path" : "file.invalid-path"
        case .collision: "output.collision"
        case .closed: "output.closed"
        }
    }

    private func identifier(of code: Int32) -> String {
        switch code {
        case ENOSPC: "disk.full"
        case EDQUOT: "disk.quota"
        case EROFS: "disk.read-only"
        case EIO, EMFILE, ENFILE: "disk.failed"
        case ENOENT where isReading: "file.missing"
        case _ where isReading: "file.unreadable"
        case EACCES, EPERM: "disk.permission"
        default: "disk.failed"
        }
    }

    private var isReading: Bool { operation == .read || operation == .list }

    /// Only what is read is a file that the user can open at a place.
    private var location: String? { isReading ? path : nil }

    private var message: String {
        switch reason {
        case .system(ENOENT) where isReading: "\(path) does not exist"
        case .tooLarge(let size, let limit):
            "\(path) is too large: \(ByteCount.text(size)), and at most \(ByteCount.text(limit)) are allowed"
        case .notRegular: "\(path) is not an ordinary file"
        case .outside: "\(path) is a link that leads out of the project"
        case .invalidPath(let fault): "“\(path)” cannot be the path of a file: \(fault)"
        case .collision(let first, let second) where RelativePath.isSame(first, second):
            "two files of the site are called \(path)"
        case .collision(let first, let second):
            "the site cannot hold both \(first) and \(second): \(collisionCause(first, second))"
        default: "cannot \(operation.rawValue) \(path): \(words)"
        }
    }

    private func collisionCause(_ first: String, _ second: String) -> String {
        second.utf8.starts(with: "\(first)/".utf8)
            ? "one name cannot be a file and a folder"
            : "many computers see no difference between the names"
    }

    private var help: String? {
        switch reason {
        case .system(ENOSPC): "make room on the disk and build again; the site of before is untouched"
        case .system(EDQUOT): "ask for a larger quota or make room; the site of before is untouched"
        case .system(EROFS): "choose a folder on a disk that can be written"
        case .system(EACCES), .system(EPERM): "ask the owner of the file or folder for access to it"
        case .system(ENOENT) where isReading: "check how the name is written, capitals included"
        case .tooLarge: "split it, or leave out what makes it so large"
        case .notRegular: "put a file in its place, or remove it"
        case .outside: "put the file itself in the project instead of a link"
        case .invalidPath: "give it a short name without “..”"
        case .collision: "give one of them another name"
        default: nil
        }
    }
}
