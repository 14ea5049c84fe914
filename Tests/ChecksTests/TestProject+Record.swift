import Content
import Disk
import Foundation
import Schedule
import Testing

@testable import Checks

extension TestProject {
    /// The small project, recorded as published on 21 April.
    static func published() async throws -> TestProject {
        let project = try SmallProject.make()
        let text = try #require(try await project.record(on: "2023-04-21"))
        try project.write(text, to: PublicationRecord.path)
        return project
    }

    /// The record as it would be; nil when recording is refused.
    func record(on day: String, gone: [String] = []) async throws -> String? {
        let day = try #require(CivilDate(iso: day))
        let recorder = CorrectionRecorder(project: try ProjectFolder(url.path))
        switch await recorder.record(on: day, gone: Set(gone.compactMap { Slug($0) }), jobs: 1) {
        case .changed(let text): return text
        case .upToDate:
            return try String(contentsOf: url.appending(path: PublicationRecord.path), encoding: .utf8)
        case .refused: return nil
        }
    }

    /// What is found on 20 May, as `identifier line: message`.
    func findings() async throws -> [String] {
        try await check(at: "2023-05-20T12:00:00Z").report.diagnostics.map {
            "\($0.identifier) \($0.location?.span?.line ?? 0): \($0.message)"
        }
    }
}

extension CivilDate {
    init?(iso: String) {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }
}
