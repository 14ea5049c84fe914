#if os(Linux)
    import Glibc

    /// The folders that inotify watches, and what its events mean as paths of the project.
    struct WatchTree: Sendable {
        /// The descriptor of the inotify queue.
        let queue: Int32
        private let root: String
        private let folders: [String]
        /// The folder of each watch, from the folder of the project; the project itself is the empty path.
        private var watched: [Int32: String] = [:]

        init(queue: Int32, root: String, folders: [String]) {
            self.queue = queue
            self.root = root
            self.folders = folders
        }

        private static let rootEvents = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
        private static let events = rootEvents | IN_CLOSE_WRITE
        private static let flags = IN_ONLYDIR | IN_EXCL_UNLINK

        /// Watches the project for its folders to come and go, and these with all below; false when the machine
        /// allows no more.
        mutating func addAll() -> Bool {
            guard add("", Self.rootEvents) else { return false }
            return folders.allSatisfy { addBelow($0, noting: { _ in }) }
        }

        /// Reads the events that wait.
        mutating func read(into changes: inout WatchedChanges) {
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = Glibc.read(queue, &buffer, buffer.count)
                guard count > 0 else { return }
                buffer.withUnsafeBytes { note(UnsafeRawBufferPointer(rebasing: $0[..<count]), &changes) }
            }
        }

        private mutating func note(_ events: UnsafeRawBufferPointer, _ changes: inout WatchedChanges) {
            let headSize = MemoryLayout<inotify_event>.size
            var offset = 0
            while offset + headSize <= events.count {
                let event = events.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let name = events[(offset + headSize)...].prefix(Int(event.len)).prefix { $0 != 0 }
                offset += headSize + Int(event.len)
                note(event.wd, Int(event.mask), String(decoding: name, as: UTF8.self), &changes)
            }
        }

        private mutating func note(
            _ watch: Int32, _ mask: Int, _ name: String, _ changes: inout WatchedChanges
        ) {
            if mask & Int(IN_Q_OVERFLOW) != 0 {
                // Folders may have come unnoticed.
                changes.isUnknown = true
                _ = addAll()
                return
            }
            if mask & Int(IN_IGNORED) != 0 {
                watched[watch] = nil
                return
            }
            guard let folder = watched[watch], !name.isEmpty else { return }
            if folder.isEmpty, !folders.contains(name) { return }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            guard mask & Int(IN_ISDIR) != 0 else {
                if !TemporaryFile.matches(name) { changes.paths.insert(path) }
                return
            }
            changes.paths.insert(path)
            if mask & Int(IN_MOVED_FROM) != 0 { forget(path) }
            if mask & Int(IN_CREATE | IN_MOVED_TO) != 0 {
                // What stands in a folder before it is watched makes no event.
                if !addBelow(path, noting: { changes.paths.insert($0) }) { changes.isUnknown = true }
            }
        }

        // MARK: Watches

        private mutating func add(_ folder: String, _ events: Int32 = events) -> Bool {
            let path = folder.isEmpty ? root : "\(root)/\(folder)"
            let watch = inotify_add_watch(queue, path, UInt32(events) | Self.bits(Self.flags))
            if watch >= 0 { watched[watch] = folder }
            return watch >= 0 || errno != ENOSPC
        }

        private static func bits(_ flags: some BinaryInteger) -> UInt32 { UInt32(truncatingIfNeeded: flags) }

        /// Watches a folder and those in it, and tells of the files that stand there; false when the machine allows
        /// no more watches.
        private mutating func addBelow(_ folder: String, noting: (String) -> Void) -> Bool {
            guard add(folder) else { return false }
            guard let stream = opendir("\(root)/\(folder)") else { return true }
            defer { closedir(stream) }
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name == "." || name == ".." { continue }
                let path = "\(folder)/\(name)"
                guard isFolder(path, entry.pointee.d_type) else {
                    if !TemporaryFile.matches(name) { noting(path) }
                    continue
                }
                guard addBelow(path, noting: noting) else { return false }
            }
            return true
        }

        /// Whether a folder stands at a path, and no link to one; some file systems say so only when asked.
        private func isFolder(_ path: String, _ type: UInt8) -> Bool {
            guard type == UInt8(DT_UNKNOWN) else { return type == UInt8(DT_DIR) }
            var status = stat()
            return lstat("\(root)/\(path)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        }

        /// Ends the watches of a folder that was moved away, which would go on under its old name.
        private mutating func forget(_ folder: String) {
            for (watch, path) in watched where path == folder || path.hasPrefix(folder + "/") {
                inotify_rm_watch(queue, watch)
                watched[watch] = nil
            }
        }
    }
#endif
