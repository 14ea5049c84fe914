import Diagnostics
import Disk
import Importer

/// Imports documents one after the other: reads all, then writes all, so that each knows of the others.
struct ImportRun {
    let importer: RegionImporter
    /// Where the files go.
    let folder: String
    /// Whether a file that is there may be replaced.
    let replaces: Bool
    /// Whether anything is written.
    let writes: Bool

    /// What became of each document.
    func run(_ files: [String]) -> [ImportResult] {
        let read = files.map { ($0, recognise($0)) }
        let regions = read.compactMap { try? $0.1.get() }
        let twins = twins
        var taken: [String: String] = [:]
        return read.map { source, result in
            switch result {
            case .failure(let refusal):
                return ImportResult(source: source, target: nil, outcome: refusal.outcome)
            case .success(let region):
                let target = "\(folder)/\(region.slug).md"
                let first = taken[target]
                taken[target] = first ?? source
                let outcome =
                    first.map { Self.taken(target, by: $0, source) }
                    ?? refusal(of: region, beside: twins, source)
                    ?? write(region, beside: regions, to: target, source)
                return ImportResult(source: source, target: target, outcome: outcome)
            }
        }
    }

    /// The regions that must not get a second file; none when files may be replaced.
    private var twins: Result<RegionTwins, DiskError>? {
        guard !replaces else { return nil }
        do throws(DiskError) { return .success(try RegionTwins(folder: folder)) } catch {
            return .failure(error)
        }
    }

    private struct Refusal: Error {
        let outcome: ImportResult.Outcome
    }

    private func recognise(_ path: String) -> Result<RecognisedRegion, Refusal> {
        let bytes: [UInt8]
        do throws(DiskError) {
            bytes = try OutsideFile.read(path, limit: RegionImporter.sizeLimit)
        } catch {
            return .failure(Refusal(outcome: .refused(error.diagnostic)))
        }
        do throws(ImportFault) {
            return .success(try importer.recognise(bytes, name: path))
        } catch {
            return .failure(Refusal(outcome: Self.outcome(of: error, path)))
        }
    }

    private func write(
        _ recognised: RecognisedRegion, beside others: [RecognisedRegion], to target: String, _ source: String
    ) -> ImportResult.Outcome {
        do throws(ImportFault) {
            return write(try importer.file(of: recognised, beside: others), to: target, source)
        } catch {
            return Self.outcome(of: error, source)
        }
    }

    private static func outcome(of fault: ImportFault, _ path: String) -> ImportResult.Outcome {
        let finding = fault.diagnostic(file: path)
        return fault.kind == .system ? .failed(finding) : .refused(finding)
    }

    private func write(_ region: ImportedRegion, to target: String, _ source: String) -> ImportResult.Outcome
    {
        guard replaces || !OutsideFile.exists(target) else {
            return .refused(
                Diagnostic(
                    .error, "import.exists", file: source, "\(target) is there already",
                    help: "add --force to replace it; what was changed in it would be lost"))
        }
        guard writes else { return .planned(region) }
        do throws(DiskError) {
            try OutsideFile.write(Array(region.text.utf8), to: target, replaces: replaces)
            return .written(region)
        } catch {
            return .failed(error.diagnostic)
        }
    }

    private func refusal(
        of region: RecognisedRegion, beside twins: Result<RegionTwins, DiskError>?, _ source: String
    ) -> ImportResult.Outcome? {
        switch twins {
        case .success(let twins): twins.finding(about: region, from: source).map { .refused($0) }
        case .failure(let error): .failed(error.diagnostic)
        case nil: nil
        }
    }

    private static func taken(_ target: String, by first: String, _ source: String) -> ImportResult.Outcome {
        .refused(
            Diagnostic(
                .error, "import.exists", file: source, "\(target) comes from \(first) already",
                help: "import the two apart, with another --output, and give one region another name"))
    }
}
