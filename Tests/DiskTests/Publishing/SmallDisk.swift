import Foundation
import Testing

/// A disk of its own in memory, for filling it; only root may make one.
final class SmallDisk: Sendable {
    let path: String
    private let around: Sandbox

    init(options: String) throws {
        around = try Sandbox()
        path = around.path
        try #require(Self.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", path))
    }

    deinit {
        _ = Self.run("umount", "--lazy", path)
    }

    func remount(_ options: String) throws {
        try #require(Self.run("mount", "-o", "remount,\(options)", path))
    }

    /// Whether this machine lets a test make a disk.
    static let isPossible: Bool = {
        guard geteuid() == 0, let disk = try? SmallDisk(options: "size=64k") else { return false }
        return FileManager.default.fileExists(atPath: disk.path)
    }()

    private static func run(_ command: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
