import Disk
import Foundation

/// Publishes the folders Content/a and Content/b of a project in turn, until it is killed.
///
/// `PublishingProbe PROJECT OUTPUT exchange|two-renames [FILES]`; tests start it to kill it. It prints a line
/// when it begins. With a number of files it stands still for ever when it has put so many, and prints a second
/// line then, so that it can be killed at that very point.
@main
enum PublishingProbe {
    static func main() throws {
        let arguments = CommandLine.arguments
        let project = try ProjectFolder(arguments[1])
        let swap: SwapMethod = arguments[3] == "exchange" ? .exchange : .twoRenames
        let stop = arguments.count > 4 ? Int(arguments[4]) : nil
        say("ready")
        for turn in 0... {
            let folder = turn.isMultiple(of: 2) ? "Content/a" : "Content/b"
            let publication = try Publication(target: arguments[2], project: project, swap: swap)
            let files = try project.list(folder, recursive: true)
            for (number, file) in files.enumerated() {
                if number == stop { standStill() }
                let path = String(file.path.dropFirst(folder.count + 1))
                try publication.put(path, project.read(file.path, limit: file.size))
            }
            if files.count == stop { standStill() }
            _ = try publication.commit()
        }
    }

    private static func standStill() -> Never {
        say("still")
        while true { sleep(60) }
    }

    private static func say(_ word: String) {
        print(word)
        fflush(nil)
    }
}
