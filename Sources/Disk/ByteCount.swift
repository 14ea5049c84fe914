/// Sizes of files as people read them.
enum ByteCount {
    /// `5 MiB`, `1.5 MiB` or `17 bytes`: in the largest unit, with a decimal only where it says something.
    static func text(_ count: Int) -> String {
        guard count >= 1024 else { return count == 1 ? "1 byte" : "\(count) bytes" }
        let (unit, name) = count < 1024 * 1024 ? (1024, "KiB") : (1024 * 1024, "MiB")
        // Rounded up, so that a file just above a limit is not shown as being the limit.
        let tenths = (count * 10 + unit - 1) / unit
        return tenths % 10 == 0 ? "\(tenths / 10) \(name)" : "\(tenths / 10).\(tenths % 10) \(name)"
    }
}
