#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file or folder that could not be read or written, and why.
public struct DiskError: Error, Sendable, Hashable {
    /// What was being done; the raw value fits behind `cannot`.
    public enum Operation: String, Sendable, Hashable {
        case read
        case list
        case write
        case publish
        case lock
    }

    /// Why it failed.
    public enum Reason: Sendable, Hashable {
        /// The system refused; the number is that of POSIX, such as `ENOSPC`.
        case system(Int32)
        /// The file has more bytes than the limit allows.
        case tooLarge(size: Int, limit: Int)
        /// A folder, pipe, socket or device where a file is needed.
        case notRegular
        /// A link on the way leads out of the project.
        case outside
        /// The path is not one that may be used; the words end a sentence: `it is empty`.
        case invalidPath(String)
        /// Two files of one site that cannot both exist; both in order of bytes.
        case collision(String, String)
        /// The publication has ended already.
        case closed
    }

    /// The file or folder, as a person knows it: relative to the project, or below the output folder.
    public let path: String
    /// What was being done.
    public let operation: Operation
    /// Why it failed.
    public let reason: Reason

    /// Makes an error.
    public init(path: String, operation: Operation, reason: Reason) {
        self.path = path
        self.operation = operation
        self.reason = reason
    }

    init(_ path: String, _ operation: Operation, _ errno: Errno) {
        self.init(path: path, operation: operation, reason: .system(errno.code))
    }

    /// Whether there is nothing at the path, which is fine for a file or folder that may be left out.
    public var isMissing: Bool { reason == .system(ENOENT) }

    /// The cause in words: `no space left on the device`.
    public var words: String {
        switch reason {
        case .system(let code): Errno(code).words
        case .tooLarge(let size, let limit):
            "it is \(ByteCount.text(size)), and at most \(ByteCount.text(limit)) are allowed"
        case .notRegular: "it is not an ordinary file"
        case .outside: "a link leads out of the project"
        case .invalidPath(let fault): fault
        case .collision(let first, let second):
            RelativePath.isSame(first, second)
                ? "two pages or files want this place"
                : "\(first) and \(second) cannot stand beside each other"
        case .closed: "the site was published or given up already"
        }
    }
}

/// Runs system calls and says of what they fail at which file it was.
func orThrow<Value: ~Copyable>(
    _ path: @autoclosure () -> String, _ operation: DiskError.Operation, _ body: () throws(Errno) -> Value
) throws(DiskError) -> Value {
    do throws(Errno) {
        return try body()
    } catch {
        throw DiskError(path(), operation, error)
    }
}
