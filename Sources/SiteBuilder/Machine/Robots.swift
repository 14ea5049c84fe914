import Content

/// `robots.txt` (RFC 9309): everything may be read, and where the sitemap is.
enum Robots {
    /// The file in UTF-8.
    static func bytes(base: BaseURL?) -> [UInt8] {
        var lines = ["User-agent: *", "Disallow:"]
        if let base { lines += ["", "Sitemap: \(base.address(of: "sitemap.xml"))"] }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}
