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

        /// The most folders that may be watched.
        private let limit: Int

        /// Why not all is watched; nil when it is.
        private(set) var trouble: WatchTrouble?
        /// Whether watches ended that nobody ended here: what they watched may be there again.
        private(set) var needsRenewal = false

        init(queue: Int32, root: String, folders: [String], limit: Int) {
            self.queue = queue
            self.root = root
            self.folders = folders
            self.limit = limit
        }

        private static let rootEvents = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF
        private static let events = rootEvents | IN_CLOSE_WRITE
        private static let flags = IN_ONLYDIR | IN_EXCL_UNLINK

        /// Watches the project for its folders to come and go, and these with all below. What cannot be watched is
        /// tried again when this is called again.
        mutating func addAll() {
            (trouble, needsRenewal) = (nil, false)
            guard add("", Self.rootEvents) else { return }
            for folder in folders { addBelow(folder, noting: { _ in }) }
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
                addAll()
                return
            }
            if mask & Int(IN_IGNORED) != 0 {
                // The folder was deleted, or its disk taken away.
                if let folder = watched.removeValue(forKey: watch) { lose(folder, &changes) }
                return
            }
            if mask & Int(IN_MOVE_SELF) != 0 {
                // Of the other folders, the one above tells.
                if watched[watch]?.isEmpty == true { lose("", &changes) }
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
                addBelow(path, noting: { changes.paths.insert($0) })
            }
        }

        /// Takes note that a folder is not watched any more.
        private mutating func lose(_ folder: String, _ changes: inout WatchedChanges) {
            needsRenewal = true
            guard folder.isEmpty else { return }
            for watch in watched.keys { inotify_rm_watch(queue, watch) }
            watched = [:]
            trouble = .projectGone
            changes.isUnknown = true
        }

        // MARK: Watches

        /// Watches one folder; false when it cannot be watched.
        private mutating func add(_ folder: String, _ events: Int32 = events) -> Bool {
            let path = folder.isEmpty ? root : "\(root)/\(folder)"
            guard watched.count < limit || watched.values.contains(folder) else {
                return refuse(.tooManyFolders)
            }
            let watch = inotify_add_watch(queue, path, UInt32(events) | Self.bits(Self.flags))
            if watch >= 0 {
                watched[watch] = folder
                return true
            }
            if errno == ENOSPC { return refuse(.tooManyFolders) }
            return folder.isEmpty ? refuse(.projectGone) : false
        }

        private mutating func refuse(_ reason: WatchTrouble) -> Bool {
            (trouble, needsRenewal) = (reason, true)
            return false
        }

        private static func bits(_ flags: some BinaryInteger) -> UInt32 { UInt32(truncatingIfNeeded: flags) }

        /// Watches a folder and those in it, and tells of the files that stand there.
        private mutating func addBelow(_ folder: String, noting: (String) -> Void) {
            // One that cannot be watched is looked into all the same: its files are news.
            _ = add(folder)
            FolderEntries.visit("\(root)/\(folder)") { name, isFolder in
                let path = "\(folder)/\(name)"
                if isFolder {
                    addBelow(path, noting: noting)
                } else if !TemporaryFile.matches(name) {
                    noting(path)
                }
            }
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
