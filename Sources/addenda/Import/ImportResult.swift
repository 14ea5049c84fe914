import ArgumentParser
import Diagnostics
import Importer

/// What became of one document.
struct ImportResult {
    /// How it ended.
    enum Outcome {
        case written(ImportedRegion)
        /// Nothing was written, since that was wanted.
        case planned(ImportedRegion)
        /// The document cannot be imported, or its file is there already.
        case refused(Diagnostic)
        case failed(Diagnostic)
    }

    /// The document.
    let source: String
    /// The region's file; nil when there is none.
    let target: String?
    let outcome: Outcome

    /// The region; nil when there is none.
    var region: ImportedRegion? {
        switch outcome {
        case .written(let region), .planned(let region): region
        case .refused, .failed: nil
        }
    }

    /// What went wrong: why there is no file, or what stops the build in the one there is.
    var faults: [Diagnostic] {
        switch outcome {
        case .written(let region), .planned(let region): region.errors
        case .refused(let fault), .failed(let fault): [fault]
        }
    }
}

extension [ImportResult] {
    /// What the command tells the shell; nil when all went well.
    var exitStatus: ExitCode? {
        if contains(where: { if case .failed = $0.outcome { true } else { false } }) {
            return ExitStatus.systemFailed
        }
        return contains { !$0.faults.isEmpty } ? ExitStatus.contentHasErrors : nil
    }
}
