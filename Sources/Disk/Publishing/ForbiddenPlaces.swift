#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Keeps a site from being published over something that people made.
///
/// Folders are compared by what they are, not by how they are written: a link, a second mount or another
/// letter case does not get past it.
struct ForbiddenPlaces {
    /// What a project is made from.
    static let sources = ["Content", "Templates", "Sources", "Tests", ".git"]

    let place: OutputPlace
    let project: ProjectFolder
    /// The folder that the output folder is in, and the folders round that one.
    private let around: [FileIdentity]
    /// The output folder where it exists already.
    private let output: FileIdentity?

    init(place: OutputPlace, project: ProjectFolder) {
        self.place = place
        self.project = project
        around = Self.chain(from: place.parentPath)
        output = try? place.parent.status(of: place.name).identity
    }

    /// Throws when the output folder is one that must not be replaced.
    func check() throws(PublicationError) {
        if let home = Self.home, holds(home) { throw refusal(.home) }
        if let output, output == Self.identity(project.root) { throw refusal(.project) }
        if holds(project.root) { throw refusal(.aroundProject) }
        for name in Self.sources {
            let path = project.absolutePath(name)
            guard let source = Self.identity(path) else { continue }
            if holds(path) || around.contains(source) { throw refusal(.source(name)) }
        }
        if let site = siteAround() { throw refusal(.withinSite(site)) }
    }

    private func refusal(_ reason: PublicationError.Refusal) -> PublicationError {
        .refused(output: place.shown, reason)
    }

    /// Whether a folder is the output folder or somewhere in it.
    private func holds(_ path: String) -> Bool {
        guard let output, let real = try? RealPath.resolve(path) else { return false }
        return Self.chain(from: real).contains(output)
    }

    /// The nearest folder round the output folder that has a list of files that Addenda wrote.
    private func siteAround() -> String? {
        var path = place.parentPath
        while path != "/" {
            if Self.identity("\(path)/\(Manifest.name)") != nil { return path }
            path = RelativePath.parent(path).flatMap { $0.isEmpty ? nil : $0 } ?? "/"
        }
        return nil
    }

    /// A folder and all folders round it.
    private static func chain(from path: String) -> [FileIdentity] {
        var found = [identity("/")]
        var reached = ""
        for part in path.utf8.split(separator: UInt8(ascii: "/")) {
            reached += "/" + (String(part) ?? "")
            found.append(identity(reached))
        }
        return found.compactMap { $0 }
    }

    private static func identity(_ path: String) -> FileIdentity? {
        var raw = stat()
        guard stat(path, &raw) == 0 else { return nil }
        return FileStatus(raw).identity
    }

    /// The home folder of the user, as the system's list of users has it.
    private static var home: String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16 * 1024) { buffer in
            var user = passwd()
            var found: UnsafeMutablePointer<passwd>?
            guard let start = buffer.baseAddress,
                getpwuid_r(getuid(), &user, start, buffer.count, &found) == 0,
                found != nil, let path = user.pw_dir
            else { return nil }
            return String(validatingCString: path)
        }
    }
}
