/// The files that editors and office programs make beside the one that is edited, and take away again.
enum TemporaryFile {
    /// Whether a name is one of `.genk.md.swp`, `4913` (vim), `genk.md~`, `.#genk.md`, `#genk.md#` (Emacs),
    /// `.~lock.plan.odt#`, `lu12abc.tmp` (LibreOffice), `~$plan.docx` (Word), `.goutputstream-8KX3`, `.DS_Store`, and
    /// the like.
    static func matches(_ name: String) -> Bool {
        if name == "4913" || name == ".DS_Store" || name.hasSuffix("~") || name.hasPrefix("~$") {
            return true
        }
        if name.hasPrefix("."),
            [".swp", ".swo", ".swx", ".swpx", ".kate-swp"].contains(where: name.hasSuffix)
        {
            return true
        }
        if name.hasPrefix(".#") || name.hasPrefix(".~lock.") || name.hasPrefix(".goutputstream-") {
            return true
        }
        if name.count > 2, name.hasPrefix("#"), name.hasSuffix("#") { return true }
        return name.hasSuffix(".tmp") || name.contains("___jb_")
    }
}
