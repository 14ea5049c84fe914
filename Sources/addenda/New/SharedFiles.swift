#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The files that come with the program.
///
/// `make install` puts them beside it: `<prefix>/bin/addenda` and `<prefix>/share/addenda/`. A program that was
/// built and not installed takes those of the repository that it was built in.
enum SharedFiles {
    /// The files of the theme, by path below `Templates`; nil when they are not there.
    static func templates() -> [(path: String, data: Data)]? {
        guard let program = programFolder else { return nil }
        let installed = "\(parent(program))/share/addenda/Templates"
        return files(in: installed) ?? repository(above: program).flatMap { files(in: "\($0)/Templates") }
    }

    /// The folder that the program itself is in, links followed.
    private static var programFolder: String? {
        #if os(Linux)
            let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        #else
            let path = CommandLine.arguments.first.map { URL(filePath: $0).resolvingSymlinksInPath().path }
        #endif
        return path.map(parent)
    }

    private static func repository(above folder: String) -> String? {
        var folder = folder
        while folder.count > 1 {
            if FileManager.default.fileExists(atPath: "\(folder)/Package.swift") { return folder }
            folder = parent(folder)
        }
        return nil
    }

    private static func files(in folder: String) -> [(path: String, data: Data)]? {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else { return nil }
        let files = names.sorted().compactMap { name -> (path: String, data: Data)? in
            var isFolder = false
            let path = "\(folder)/\(name)"
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else {
                return nil
            }
            return (try? Data(contentsOf: URL(filePath: path))).map { (name, $0) }
        }
        return files.isEmpty ? nil : files
    }

    private static func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path
    }
}
