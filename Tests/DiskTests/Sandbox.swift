import Foundation
import Testing

/// A folder for one test, away from everything and removed with the value.
final class Sandbox: Sendable {
    let path: String

    init(in parent: String = NSTemporaryDirectory()) throws {
        let name = "addenda-disk-\(UUID().uuidString)"
        let made = URL(fileURLWithPath: parent).appendingPathComponent(name)
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        path = made.resolvingSymlinksInPath().path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// An absolute path in the folder.
    subscript(_ relative: String) -> String { "\(path)/\(relative)" }

    /// Writes a file and the folders it is in.
    func write(_ relative: String, _ text: String) throws {
        try makeFolder((relative as NSString).deletingLastPathComponent)
        try Data(text.utf8).write(to: URL(fileURLWithPath: self[relative]))
    }

    func makeFolder(_ relative: String) throws {
        try FileManager.default.createDirectory(atPath: self[relative], withIntermediateDirectories: true)
    }

    func link(_ relative: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self[relative], withDestinationPath: target)
    }

    func text(_ relative: String) throws -> String {
        try String(contentsOfFile: self[relative], encoding: .utf8)
    }

    /// The names in a folder, hidden ones too, sorted.
    func names(_ relative: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self[relative]).sorted()
    }

    /// Every file below a folder with its text.
    func files(_ relative: String) throws -> [String: String] {
        var found: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: self[relative]) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: self["\(relative)/\(name)"], isDirectory: &isFolder)
            if !isFolder.boolValue { found[name] = try text("\(relative)/\(name)") }
        }
        return found
    }
}
