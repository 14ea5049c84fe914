/// Names that Windows keeps for devices: a file `con.md` cannot be checked out there.
public enum ReservedName {
    private static let devices: Set<String> = ["con", "prn", "aux", "nul"]
    private static let ports = ["com", "lpt"]

    /// Whether a file is called so, whatever its ending: `Content/regio/com1.md`.
    public static func isName(of path: String) -> Bool {
        let file = path.split(separator: "/").last ?? ""
        let name = file.prefix { $0 != "." }.lowercased()
        return devices.contains(name)
            || ports.contains { port in
                name.hasPrefix(port) && name.count == 4 && ("1"..."9").contains(name.suffix(1))
            }
    }
}
