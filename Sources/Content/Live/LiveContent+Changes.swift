import Diagnostics
import Disk

/// How a live content takes over what changed on disk.
extension LiveContent {
    /// How many files are looked at without workers.
    private static let few = 16

    /// Looks at a few files again that may have changed, or regions' files that came or went; nil, and nothing done,
    /// when they are many, or when another is new, gone or no text: then all have to be listed.
    public mutating func updateFew(_ paths: Set<String>) -> ContentChange? {
        guard paths.count <= Self.few else { return nil }
        guard paths.allSatisfy({ files[$0] != nil && isFile($0) }) else { return takeList(paths.sorted()) }
        return take(paths.sorted().compactMap { files[$0]?.current.file }.map(loader.loadKeepingBytes))
    }

    /// Lists the files, and looks at those again that may have changed, come or gone.
    ///
    /// - Parameters:
    ///   - paths: from the project folder, folders too; nil for everything.
    ///   - jobs: how many files are read at the same time; at least 1.
    public mutating func update(_ paths: Set<String>?, jobs: Int) async -> ContentChange {
        let before = inventory
        inventory = ContentInventory(of: project)
        let sameAttachments = before.attachments == inventory.attachments
        let stale = inventory.files.filter { file in
            guard let paths, sameAttachments else { return true }
            return files[file.path]?.current.file != file || paths.contains(file.path)
        }
        let isSame =
            sameAttachments && before.files == inventory.files && before.findings == inventory.findings
        let read = await read(stale, jobs: jobs)
        guard !isSame else { return take(read) }
        for (loaded, bytes) in read { accept(loaded, bytes, replacing: files[loaded.file.path] != nil) }
        let there = Set(inventory.files.map(\.path))
        for path in files.keys where !there.contains(path) { forget(path) }
        assemble()
        return .structure
    }

    /// Goes back to the version of a file before the last good one, because its text turned out to have errors; the
    /// last one stays when there is no earlier one.
    public mutating func goBack(_ path: String) -> ContentChange {
        guard var file = files[path], let earlier = file.earlier, let latest = file.good else {
            return .nothing
        }
        file.good = earlier
        file.earlier = nil
        files[path] = file
        noteState(of: path)
        return replace([(path, latest, earlier)], keeping: path)
    }

    /// The files of which an edit that was held back is in the programme again, each time once.
    public mutating func takeRetried() -> Set<String> {
        defer { retried = [] }
        return retried
    }

    /// Keeps the bytes of the good version of a file in memory, once its text was found to be good too.
    public func keep(_ path: String) {
        guard let text = files[path]?.good?.text,
            let bytes = try? project.read(path, limit: ContentFolder.fileLimit),
            FileFingerprint(of: bytes) == text.fingerprint
        else { return }
        texts.keep(bytes, of: path)
    }

    /// Takes over regions' files that came or went, without listing the others; nil, and nothing done, when that
    /// cannot be done.
    private mutating func takeList(_ paths: [String]) -> ContentChange? {
        guard programme != nil, isSound,
            paths.allSatisfy({
                inventory.canChangeAlone($0) && (files[$0] == nil ? isFile($0) : !project.hasEntry($0))
            })
        else { return nil }
        var changes: [RegionListChange] = []
        for path in paths {
            let change = files[path] == nil ? add(path) : remove(path)
            if let change { changes.append(change) }
        }
        guard changes.count == paths.count else {
            assemble()
            return .structure
        }
        arePairsStale = true
        return .regions(changes)
    }

    /// Takes a new file; nil when the programme has to be put together anew for it.
    private mutating func add(_ path: String) -> RegionListChange? {
        guard let file = inventory.insert(path) else { return nil }
        let (loaded, bytes) = loader.loadKeepingBytes(file)
        accept(loaded, bytes)
        guard !loaded.hasErrors, let region = loaded.content.region, programme?.insert(region) != nil else {
            return nil
        }
        return .added(region)
    }

    /// Drops a file that is gone; nil when the programme has to be put together anew for it.
    private mutating func remove(_ path: String) -> RegionListChange? {
        let slug = files[path]?.current.file.slug
        inventory.remove(path)
        forget(path)
        guard let slug, programme?.remove(slug) == true else { return nil }
        return .removed(slug)
    }

    private mutating func forget(_ path: String) {
        files[path] = nil
        noteState(of: path)
    }

    private func isFile(_ path: String) -> Bool {
        (try? project.read(path, limit: ContentFolder.fileLimit)) != nil
    }

    /// Takes versions that were read; the programme is put together anew only where its structure is another.
    private mutating func take(_ read: [(LoadedFile, [UInt8])]) -> ContentChange {
        var replaced: [(String, LoadedFile?, LoadedFile)] = []
        var isOther = false
        for (loaded, bytes) in read {
            let path = loaded.file.path
            let before = files[path]
            if let text = loaded.text, before?.current.text == text, before?.current.file == loaded.file,
                before?.current.diagnostics == loaded.diagnostics
            {
                continue
            }
            accept(loaded, bytes, replacing: true)
            // Of a faulty file, what it claims may be another each time.
            let claims = loaded.hasErrors && !(loaded.aliases + (before?.current.aliases ?? [])).isEmpty
            if before?.current.hasErrors != loaded.hasErrors || claims { isOther = true }
            if !loaded.hasErrors { replaced.append((path, before?.good, loaded)) }
        }
        let change = replace(replaced)
        // Aliases and titles of faulty files count too when files are compared with each other.
        if isOther, change != .structure { compareFiles() }
        return change
    }

    /// - Parameter kept: the file of which the version on disk was held back just now.
    private mutating func replace(
        _ replaced: [(String, LoadedFile?, LoadedFile)], keeping kept: String? = nil
    ) -> ContentChange {
        guard !replaced.isEmpty else { return .nothing }
        var changed: [ChangedFile] = []
        for (path, old, new) in replaced {
            guard let old, programme != nil, crossFindings.allSatisfy({ $0.severity != .error }),
                new.hasStructure(of: old), let file = put(new, at: path, after: old)
            else {
                assemble(keeping: kept)
                return .structure
            }
            changed.append(file)
        }
        if changed.contains(where: \.titleChanged) { arePairsStale = true }
        return .files(changed)
    }

    /// Replaces one file's part of the programme; nil when it has no place there.
    private mutating func put(_ new: LoadedFile, at path: String, after old: LoadedFile) -> ChangedFile? {
        switch new.content {
        case .programme(_, let text): programme?.body = text
        case .region(let region):
            guard let position = programme?.regions.firstIndex(where: { $0.slug == region.slug }) else {
                return nil
            }
            var before = old.content.region
            let titleChanged = before?.title != region.title
            guard !titleChanged || isInOrder(region.title, at: position) else { return nil }
            programme?.regions[position] = region
            before?.text = region.text
            return ChangedFile(
                path: path, region: region.slug, factsChanged: before != region, titleChanged: titleChanged)
        case .persona(let persona):
            guard let position = programme?.personas.firstIndex(where: { $0.slug == persona.slug }) else {
                return nil
            }
            programme?.personas[position] = persona
        case .page(let page):
            guard let position = programme?.pages.firstIndex(where: { $0.slug == page.slug }) else {
                return nil
            }
            programme?.pages[position] = page
        case .draft: break
        case .faultyRegion, .nothing: return nil
        }
        return ChangedFile(path: path, region: nil, factsChanged: false)
    }

    /// Whether a region would keep its place in the alphabetical order with another title.
    private func isInOrder(_ title: String, at position: Int) -> Bool {
        guard let regions = programme?.regions else { return false }
        let order = DutchOrder(title)
        return (position == 0 || DutchOrder(regions[position - 1].title) < order)
            && (position + 1 == regions.count || order < DutchOrder(regions[position + 1].title))
    }
}
