import Foundation

/// Archives that python3 makes for the tests.
enum ZipBomb {
    /// A DOCX whose text is 300 MiB of blanks; a dishonest one says in its list that it has few.
    static func document(isHonest: Bool) throws -> [UInt8] {
        try make(
            """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                archive.writestr("[Content_Types].xml", "<Types/>")
                with archive.open("word/document.xml", "w") as part:
                    for _ in range(300):
                        part.write(b" " * (1 << 20))
            if \(isHonest ? "False" : "True"):
                with open(sys.argv[1], "r+b") as file:
                    data = file.read()
                    file.seek(0)
                    file.write(data.replace((300 << 20).to_bytes(4, "little"), (300).to_bytes(4, "little")))
            """)
    }

    /// An archive of one part.
    static func archive(part: String, text: String) throws -> [UInt8] {
        try make(
            """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1], "w") as archive:
                archive.writestr("\(part)", "\(text)")
            """)
    }

    private static func make(_ script: String) throws -> [UInt8] {
        let url = FileManager.default.temporaryDirectory.appending(path: "addenda-\(UUID().uuidString).zip")
        defer { try? FileManager.default.removeItem(at: url) }
        try Shell.run("/usr/bin/python3", ["-c", script, url.path])
        return Array(try Data(contentsOf: url))
    }
}
