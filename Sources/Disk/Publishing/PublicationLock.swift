#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lets one build at a time write to an output folder; released when the value ends or the process does,
/// however it does.
///
/// The lock is the system's, on a file beside the output folder. Its holder removes the file before letting
/// go, and whoever gets the lock makes sure that the file it has is still the one with that name: so no two
/// can hold it, and no file is left behind unless the process was killed.
final class PublicationLock: Sendable {
    private let place: OutputPlace
    private let file: Descriptor

    init(_ place: OutputPlace) throws(PublicationError) {
        self.place = place
        while true {
            let file = try Self.open(place)
            try Self.lock(file, place)
            guard Self.isCurrent(file, place) else { continue }
            Self.sign(file)
            self.file = file
            return
        }
    }

    deinit {
        // Before the lock goes with `file`; a name that stays behind on failure does no harm.
        try? place.parent.removeFile(place.lockName)
    }

    private static func open(_ place: OutputPlace) throws(PublicationError) -> Descriptor {
        do throws(Errno) {
            return try place.parent.open(
                place.lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, mode: 0o644)
        } catch {
            throw .disk(DiskError(place.shown, .lock, error))
        }
    }

    private static func lock(_ file: borrowing Descriptor, _ place: OutputPlace) throws(PublicationError) {
        while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK: throw .locked(output: place.shown, process: holder(file))
            default: throw .disk(DiskError(place.shown, .lock, .last))
            }
        }
    }

    /// Whether nobody removed the file between opening and locking it.
    private static func isCurrent(_ file: borrowing Descriptor, _ place: OutputPlace) -> Bool {
        guard let mine = try? file.status(), let named = try? place.parent.status(of: place.lockName)
        else { return false }
        return mine.identity == named.identity
    }

    /// Writes the number of this process for the message of another; the lock holds without it too.
    private static func sign(_ file: borrowing Descriptor) {
        ftruncate(file.number, 0)
        var line = "\(getpid())\n"
        line.withUTF8 { text in
            try? file.write(UnsafeRawBufferPointer(text))
        }
    }

    private static func holder(_ file: borrowing Descriptor) -> Int32? {
        guard let bytes = try? file.contents(count: 16) else { return nil }
        return Int32(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }
}
