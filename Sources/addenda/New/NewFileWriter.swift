import ArgumentParser
import Diagnostics
import Disk
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
        try write(Array(file.text.utf8), to: file.path)
    }

    /// Writes bytes.
    func write(_ bytes: [UInt8], to path: String) throws {
        let target = "\(folder)/\(path)"
        guard !OutsideFile.exists(target) else {
            throw Refusal.content(
                "new.exists", file: path, "there is such a file already; nothing was written",
                help: "choose another name, or edit the file that is there"
            ).told()
        }
        do throws(DiskError) {
            try OutsideFile.write(bytes, to: target, replaces: false)
        } catch {
            throw Refusal.system(error).told()
        }
    }

    /// Removes a file that was written just now.
    func takeBack(_ file: NewFile) throws {
        do {
            try FileManager.default.removeItem(atPath: "\(folder)/\(file.path)")
        } catch {
            throw Refusal.system(
                "disk.failed", "\(file.path) was made and cannot be removed", help: "remove it by hand"
            ).told()
        }
    }
}
