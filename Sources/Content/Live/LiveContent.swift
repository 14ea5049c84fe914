import Diagnostics
import Disk

/// The content of a project that is followed while people write: read once, then file by file.
///
/// Of each file the version on disk and the last good one are known. The programme is made of the good ones, so that
/// a fault in one file hides nothing but its own last edit; the findings are those of the files on disk, as a
/// build would report them.
public struct LiveContent: Sendable {
    let project: ProjectFolder
    let readsDrafts: Bool
    var inventory: ContentInventory
    var files: [String: LiveFile] = [:]
    /// The files of which an edit that was held back is in the programme again since ``takeRetried()``.
    var retried: Set<String> = []
    /// What is wrong with each file that has faults.
    private var faults: [String: [Diagnostic]] = [:]
    /// The regions of the programme that are drafts, by file.
    private var drafts: [String: Slug] = [:]
    /// The files of which an edit is held back, because its text has errors.
    private(set) var heldBack: Set<String> = []
    /// What two files have that only one may.
    var pairFindings: [Diagnostic] = []
    /// Whether titles changed since two files were last compared.
    public internal(set) var arePairsStale = false
    /// What is wrong with the number of files.
    var wholeFindings: [Diagnostic] = []

    /// How often what is known of any file changed, or which files there are.
    public internal(set) var version = 0

    /// The files as they were when they were last good.
    public let texts: KeptTexts
    /// The programme as it was when it was last good; nil when it never was.
    public internal(set) var programme: Programme?

    /// Reads everything.
    ///
    /// - Parameters:
    ///   - readsDrafts: whether regions that say `draft: true` are in the programme, if they are complete.
    ///   - jobs: how many files are read at the same time; at least 1.
    public init(project: ProjectFolder, readsDrafts: Bool, jobs: Int, texts: KeptTexts = KeptTexts()) async {
        self.project = project
        self.readsDrafts = readsDrafts
        self.texts = texts
        inventory = ContentInventory(of: project)
        for (loaded, bytes) in await read(inventory.files, jobs: jobs) { accept(loaded, bytes) }
        assemble()
    }

    // MARK: What is known

    /// Whether there is a folder `Content/`.
    public var isFound: Bool { inventory.isFound }

    /// Everything that is wrong with names and front matter, unsorted.
    public var diagnostics: [Diagnostic] {
        inventory.findings + crossFindings + faults.values.joined()
    }

    /// Whether any of it is an error, so that a build would go no further.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// The texts of the files on disk, for looking at all of them when any front matter has errors.
    public var survey: TextSurvey { TextSurvey(current, attachments: inventory.attachments) }

    /// The programme of the files on disk, where that is another than ``programme``: an edit is held back because its
    /// text has errors, and nothing else is wrong. Nil else.
    public var heldBackProgramme: Programme? {
        guard !heldBack.isEmpty, !hasErrors else { return nil }
        return ProgrammeAssembler(current, attachments: inventory.attachments).programme()
    }

    /// The regions of the programme that say `draft: true`.
    public var shownDrafts: [Slug] {
        readsDrafts ? Array(drafts.values) : []
    }

    /// The version of a file that the programme is made of; nil when there is none.
    public func text(of path: String) -> TextReference? { files[path]?.good?.text }

    /// What is wrong between files.
    var crossFindings: [Diagnostic] { pairFindings + wholeFindings }

    /// Whether the files on disk have no errors, and all of them are in the programme.
    var isSound: Bool {
        heldBack.isEmpty && !hasErrors
    }

    /// Keeps what is known of all files in step with one of them.
    mutating func noteState(of path: String) {
        version += 1
        let file = files[path]
        faults[path] = file.flatMap { $0.current.diagnostics.isEmpty ? nil : $0.current.diagnostics }
        drafts[path] = file?.good.flatMap { $0.isDraft && $0.content.region != nil ? $0.file.slug : nil }
        if let file, !file.current.hasErrors, file.good?.text != file.current.text {
            heldBack.insert(path)
        } else {
            heldBack.remove(path)
        }
    }

    var current: [LoadedFile] { inventory.files.compactMap { files[$0.path]?.current } }
    var good: [LoadedFile] { inventory.files.compactMap { files[$0.path]?.good } }
}
