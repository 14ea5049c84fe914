import Synchronization

/// Files of `Content/` that are kept in memory, as they were when they were last good: a preview goes on showing
/// them while the file on disk is being mended.
///
/// Bounded: what does not fit is read from disk when it is asked for.
public final class KeptTexts: Sendable {
    private struct Store {
        var files: [String: [UInt8]] = [:]
        var byteCount = 0
    }

    private let store = Mutex(Store())
    /// The most bytes that are kept.
    private let limit: Int

    /// Makes an empty store of at most `limit` bytes.
    public init(limit: Int = 64 << 20) {
        self.limit = limit
    }

    /// Keeps a file in place of an earlier version of it.
    func keep(_ bytes: [UInt8], of path: String) {
        store.withLock { store in
            store.byteCount -= store.files[path]?.count ?? 0
            let fits = store.byteCount + bytes.count <= limit
            store.files[path] = fits ? bytes : nil
            if fits { store.byteCount += bytes.count }
        }
    }

    /// The file that a text was loaded from; nil when it, or this version of it, is not kept.
    func bytes(of text: TextReference) -> [UInt8]? {
        guard let bytes = store.withLock({ $0.files[text.path] }) else { return nil }
        return FileFingerprint(of: bytes) == text.fingerprint ? bytes : nil
    }
}
