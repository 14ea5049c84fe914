import ArgumentParser
import Scaffold

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes new files, and never over others.
struct NewFileWriter {
    /// The folder that paths begin at.
    let folder: String

    /// Writes a file, with the folders on the way to it; ends the command when there is one already.
    func write(_ file: NewFile) throws {
        try write(Data(file.text.utf8), to: file.path)
    }

    /// Writes bytes.
    func write(_ data: Data, to path: String) throws {
        let target = "\(folder)/\(path)"
        guard !FileManager.default.fileExists(atPath: target) else {
            Console.standardError.write("error: \(path) exists already; nothing was written\n")
            throw ExitStatus.contentHasErrors
        }
        do {
            let parent = String(target.prefix(upTo: target.lastIndex(of: "/") ?? target.startIndex))
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            try data.write(to: URL(filePath: target), options: .withoutOverwriting)
        } catch {
            Console.standardError.write("error: \(path) cannot be written: \(Self.reason(error))\n")
            throw ExitStatus.systemFailed
        }
    }

    /// Removes a file that was written just now.
    func takeBack(_ file: NewFile) throws {
        do {
            try FileManager.default.removeItem(atPath: "\(folder)/\(file.path)")
        } catch {
            Console.standardError.write("error: \(file.path) cannot be removed: \(Self.reason(error))\n")
            throw ExitStatus.systemFailed
        }
    }

    /// What the system says; the long form names paths of the machine.
    private static func reason(_ error: any Error) -> String {
        guard let error = error as? CocoaError else { return "\(error)" }
        return switch error.code {
        case .fileWriteNoPermission: "the system does not allow it"
        case .fileWriteOutOfSpace: "the disk is full"
        case .fileWriteFileExists: "it exists already"
        case .fileWriteVolumeReadOnly: "the disk can only be read"
        default: "the system refuses"
        }
    }
}
