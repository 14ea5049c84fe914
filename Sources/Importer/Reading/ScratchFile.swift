#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open file without a name, which is gone when the value ends.
struct ScratchFile: ~Copyable {
    /// The descriptor.
    let number: Int32

    /// Makes a file that holds these bytes, to be read from its start.
    init(_ bytes: [UInt8] = []) throws(ImportFault) {
        number = try Self.opened(bytes)
    }

    private static func opened(_ bytes: [UInt8]) throws(ImportFault) -> Int32 {
        var path = Array("/tmp/addenda-import-XXXXXX".utf8CString)
        let number = mkstemp(&path)
        guard number >= 0 else { throw failure(errno) }
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        unlink(path)
        guard write(bytes, to: number), lseek(number, 0, SEEK_SET) == 0 else {
            // Closing sets it anew.
            let error = errno
            close(number)
            throw failure(error)
        }
        return number
    }

    deinit { close(number) }

    /// What was written to it, at most `limit` bytes.
    func contents(limit: Int) -> [UInt8] {
        let size = min(limit, max(0, Int(lseek(number, 0, SEEK_END))))
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = pread(number, buffer.baseAddress.map { $0 + count }, size - count, off_t(count))
                if read > 0 { count += read } else if read == 0 || errno != EINTR { break }
            }
        }
    }

    private static func write(_ bytes: [UInt8], to number: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = pwrite(
                    number, buffer.baseAddress.map { $0 + written }, buffer.count - written, off_t(written))
                if count > 0 { written += count } else if errno != EINTR { return false }
            }
            return true
        }
    }

    private static func failure(_ error: Int32) -> ImportFault {
        ImportFault(
            .system, "import.scratch", "no file can be made in /tmp (error \(error))",
            help: "make room in /tmp, and see that this user may write there")
    }
}
