import Diagnostics

/// Looks at the files that are published as they are for those that nobody means to publish.
struct HiddenFiles: Sendable {
    /// Names with a dot that web servers and hosts read.
    private static let published: Set<String> = [".well-known", ".nojekyll", ".htaccess", ".domains"]

    /// The folder that the paths start at: `Content/bestand`.
    let folder: String

    /// What there is to say of files, by their paths below the folder; of a hidden folder only once.
    func findings(in paths: [String]) -> [Diagnostic] {
        var seen: Set<String> = []
        return paths.compactMap { path in
            let parts = path.split(separator: "/")
            guard let place = parts.firstIndex(where: { Self.isHidden(String($0)) }) else { return nil }
            let hidden = parts[...place].joined(separator: "/")
            return seen.insert(hidden).inserted ? finding(hidden, name: String(parts[place])) : nil
        }
    }

    private func finding(_ path: String, name: String) -> Diagnostic {
        if path.lowercased() == ".addenda" {
            return Diagnostic(
                .error, "file.reserved", file: "\(folder)/\(path)",
                "addenda keeps the list of the files of the site at .addenda",
                help: "give the file another name")
        }
        if Self.isPrivate(name) {
            return Diagnostic(
                .error, "file.private", file: "\(folder)/\(path)", "\(name) must never be published",
                help: "move it out of \(folder)")
        }
        return Diagnostic(
            .warning, "file.hidden", file: "\(folder)/\(path)",
            "\(name) would be published, though it is hidden",
            help: "move it out of \(folder), or give it a name without a dot in front")
    }

    private static func isHidden(_ name: String) -> Bool {
        isPrivate(name) || name.hasPrefix(".") && !published.contains(name)
    }

    /// Passwords and history (`.env`, `.git`), and what an office program keeps while a file is open (`~$`).
    private static func isPrivate(_ name: String) -> Bool {
        let name = name.lowercased()
        return name == ".git" || name == ".env" || name.hasPrefix(".env.") || name.hasPrefix("~$")
    }
}
