import Diagnostics
import Synchronization

@testable import Preview

/// A site of a few files.
final class MemorySite: PreviewedSite {
    private let basePath: String
    private let files: [String: [UInt8]]
    private let moments = Mutex<[String?]>([])

    init(_ files: [String: String], basePath: String = "/") {
        self.files = files.mapValues { Array($0.utf8) }
        self.basePath = basePath
    }

    /// The moments that somebody asked for.
    var travels: [String?] { moments.withLock { $0 } }

    func find(_ search: PlaceSearch) async -> PreviewedPlace {
        search.place(
            basePath: basePath,
            file: { path in files[path].map { PreviewedFile(bytes: $0, revision: 7, moment: nil) } },
            hasIndex: { files["\($0)/index.html"] != nil }, state: { (7, nil) })
    }

    func status(of path: String) async -> PageStatus {
        PageStatus(
            revision: 7, moment: nil, civilMoment: nil, source: path, isDraft: false, drafts: [], stops: [],
            report: DiagnosticReport([]))
    }

    func travel(to moment: String?) async throws(TravelError) {
        if moment == "never" { throw TravelError("never is no moment") }
        moments.withLock { $0.append(moment) }
    }

    func rebuild(_ paths: Set<String>?) async -> Bool { true }

    func settle() async -> Bool { false }
}
