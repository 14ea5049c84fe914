import Disk
import Foundation

/// Publishes the folders Content/a and Content/b of a project in turn, until it is killed or was told how often.
///
/// `PublishingProbe PROJECT OUTPUT exchange|two-renames [TIMES]`; tests start it to kill it. It prints a line
/// when it begins.
@main
enum PublishingProbe {
    static func main() throws {
        let arguments = CommandLine.arguments
        let project = try ProjectFolder(arguments[1])
        let swap: SwapMethod = arguments[3] == "exchange" ? .exchange : .twoRenames
        let times = arguments.count > 4 ? Int(arguments[4]) ?? 0 : Int.max
        print("ready")
        fflush(nil)
        for turn in 0..<times {
            let folder = turn.isMultiple(of: 2) ? "Content/a" : "Content/b"
            let publication = try Publication(target: arguments[2], project: project, swap: swap)
            for file in try project.list(folder, recursive: true) {
                let path = String(file.path.dropFirst(folder.count + 1))
                try publication.put(path, project.read(file.path, limit: file.size))
            }
            _ = try publication.commit()
        }
    }
}
