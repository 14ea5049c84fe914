/// Why a site is not published; the site of before is as it was.
public enum PublicationError: Error, Sendable, Hashable {
    /// Another build holds the output folder; its process where that is known.
    case locked(output: String, process: Int32?)
    /// The folder holds files that Addenda did not write; some of them in order of bytes, and how many more.
    case foreignFiles(output: String, names: [String], more: Int)
    /// The folder is one that a site must never replace.
    case refused(output: String, Refusal)
    /// A disk begins at the folder, so that it cannot change places with another.
    case mountPoint(output: String)
    /// There is a file or something else in the folder's place.
    case notAFolder(output: String)
    /// The folder that the output folder would be in does not exist.
    case noFolderAround(output: String)
    /// The list of the files that Addenda wrote has a line that Addenda cannot have written, counted from 1.
    case damagedManifest(output: String, line: Int)
    /// Somebody else replaced the folder, or put files in it, while the site was being made.
    case disturbed(output: String)
    /// The disk, or a path that was put.
    case disk(DiskError)

    /// Why a folder cannot be the output.
    public enum Refusal: Sendable, Hashable {
        /// `/`.
        case root
        /// The user's home folder, or one around it.
        case home
        /// The project folder itself.
        case project
        /// A folder around the project folder.
        case aroundProject
        /// A folder that holds what the site is made from, or is in it: `Content`.
        case source(String)
        /// A folder in the output folder of another site.
        case withinSite(String)
        /// A link to something that does not exist.
        case deadLink(String)
    }
}
