import Diagnostics
import Disk

/// How a live content reads files, and puts them together.
extension LiveContent {
    // MARK: The whole

    /// Puts the programme together; the one of before stays when files are in each other's way.
    ///
    /// Versions that were held back get another chance: what their texts link to may be there by now.
    ///
    /// - Parameter kept: the file whose version was held back just now, which gets none yet.
    mutating func assemble(keeping kept: String? = nil) {
        version += 1
        for path in heldBack where path != kept {
            guard var file = files[path] else { continue }
            (file.earlier, file.good) = (file.good, file.current)
            files[path] = file
            retried.insert(path)
            noteState(of: path)
        }
        let assembler = ProgrammeAssembler(good, attachments: inventory.attachments)
        // Without errors the good versions are those on disk.
        compareFiles(as: files.values.contains { $0.current.hasErrors } ? nil : assembler)
        let isSound = (inventory.findings + crossFindings).allSatisfy { $0.severity != .error }
        guard isSound || programme == nil else { return }
        programme = assembler.programme() ?? programme
    }

    /// Looks for what is wrong between the files on disk.
    ///
    /// - Parameter assembler: what sorted them already; nil when nothing has.
    mutating func compareFiles(as assembler: ProgrammeAssembler? = nil) {
        let sorted = assembler ?? ProgrammeAssembler(current, attachments: inventory.attachments)
        wholeFindings = sorted.findings
        comparePairs()
    }

    /// What two of the files on disk have that only one may: names and titles.
    public func foundPairs() -> [Diagnostic] {
        let current = current
        return AliasCheck.findings(current) + TitleCheck.findings(current)
    }

    /// Takes over what was found between two files after titles changed; a warning that can wait until a page is shown.
    ///
    /// - Parameter findings: what ``foundPairs()`` gives for these files, perhaps of a copy.
    /// - Returns: whether ``diagnostics`` is another than before.
    public mutating func take(pairs findings: [Diagnostic]) -> Bool {
        defer { (arePairsStale, pairFindings) = (false, findings) }
        return findings != pairFindings
    }

    private mutating func comparePairs() { _ = take(pairs: foundPairs()) }

    mutating func accept(_ loaded: LoadedFile, _ bytes: [UInt8], replacing: Bool = false) {
        let path = loaded.file.path
        if files[path] == nil { files[path] = LiveFile(loaded) } else { files[path]?.replace(with: loaded) }
        noteState(of: path)
        if !loaded.hasErrors, !replacing { texts.keep(bytes, of: path) }
    }

    // MARK: Reading

    var loader: FileLoader {
        FileLoader(
            project: project, attachments: AttachedFiles(inventory.attachments.map(\.path)),
            readsDrafts: readsDrafts)
    }

    /// Reads files in as many slices as there are jobs; the results are in the order of the files.
    func read(_ content: [ContentFile], jobs: Int) async -> [(LoadedFile, [UInt8])] {
        let loader = loader
        let size = max(1, (content.count + max(1, jobs) - 1) / max(1, jobs))
        return await withTaskGroup(of: (Int, [(LoadedFile, [UInt8])]).self) { group in
            for start in stride(from: 0, to: content.count, by: size) {
                let slice = content[start..<min(start + size, content.count)]
                group.addTask { (start, slice.map(loader.loadKeepingBytes)) }
            }
            var parts: [(Int, [(LoadedFile, [UInt8])])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }
}

extension FileLoader {
    /// Reads a file, and gives its bytes too; none when it cannot be read.
    func loadKeepingBytes(_ file: ContentFile) -> (LoadedFile, [UInt8]) {
        do {
            let bytes = try project.read(file.path, limit: ContentFolder.fileLimit)
            return (decode(file, SourceText(path: file.path, bytes: bytes)), bytes)
        } catch {
            return (LoadedFile(file: file, diagnostics: [error.diagnostic]), [])
        }
    }
}
