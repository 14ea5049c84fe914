import Diagnostics
import Foundation
import Testing

@testable import SiteBuilder

/// A site that follows edits is, after each, what a build from nothing makes of the same files.
@Suite struct LiveSiteEqualityTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64]) func equalsCleanBuilds(seed: UInt64) async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        var edits = RandomEdits(seed: seed)
        var published = 0
        for step in 1...25 {
            var paths: Set<String> = []
            // Now and then several files change at once, and now and then nobody knows which.
            for _ in 0...(edits.next(4) == 0 ? 3 : 0) { paths.formUnion(try edits.edit(project)) }
            await live.update(edits.next(8) == 0 ? nil : paths)
            let (outcome, files) = try await project.build()
            if case .published = outcome {
                published += 1
                try await expectSame(live, files, "seed \(seed), step \(step), after \(paths.sorted())")
            }
            _ = await live.checkTexts()
            let said = DiagnosticText().text(await live.report)
            let wanted = GoldenSiteTests.describe(outcome).drop { $0 != "\n" }.dropFirst()
            #expect(said == wanted, "seed \(seed), step \(step), after \(paths.sorted())")
            if case .rejected = outcome, edits.next(2) == 0 { await live.update(try edits.mend(project)) }
        }
        #expect(published > 8)
    }

    private func expectSame(_ live: LiveSite, _ files: [String: Data], _ place: String) async throws {
        #expect(Set(await live.paths) == Set(files.keys), "\(place)")
        for (path, data) in files {
            let shown = await live.file(at: path)?.bytes
            #expect(shown.map { Data($0) } == data, "\(path), \(place)")
        }
    }
}
