/// A hash of paths and fragments, made of bytes where they stand.
enum LinkHash {
    /// The hash of bytes; of a fragment it goes on from the hash of its page.
    static func of(_ bytes: some Sequence<UInt8>, after page: UInt64? = nil) -> UInt64 {
        var hash = page.map { StableHash.add(UInt8(ascii: "#"), to: $0) } ?? StableHash.start
        for byte in bytes { hash = StableHash.add(byte, to: hash) }
        return hash
    }

    /// The hashes of the folders above a page, the site itself first: ``, `regio/` and `regio/genk/`.
    static func ofFolders(_ path: some Sequence<UInt8>) -> [UInt64] {
        var hashes = [StableHash.start]
        var hash = StableHash.start
        for byte in path {
            hash = StableHash.add(byte, to: hash)
            if byte == UInt8(ascii: "/") { hashes.append(hash) }
        }
        return hashes
    }

    /// The hash of where a plain relative link leads, `../../gemeenten/index.html#genk`, without making the path.
    ///
    /// - Parameter folders: the hashes of the folders above the page.
    /// - Returns: the same as that of the path as text; nil for a link that needs more than that.
    static func ofTarget(_ link: ArraySlice<UInt8>, from folders: [UInt64]) -> UInt64? {
        var rest = link
        var depth = folders.count - 1
        while rest.starts(with: "../".utf8) {
            depth -= 1
            rest = rest.dropFirst(3)
        }
        guard depth >= 0, let first = rest.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "#")
        else {
            return nil
        }
        var hash = folders[depth]
        var previous = UInt8(ascii: "/")
        var isPath = true
        for byte in rest {
            switch byte {
            case UInt8(ascii: "#"):
                guard isPath, previous != UInt8(ascii: "/") else { return nil }
                isPath = false
            case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "?"): return nil
            case UInt8(ascii: "."), UInt8(ascii: "/"):
                if isPath, previous == UInt8(ascii: "/") { return nil }
            default: break
            }
            hash = StableHash.add(byte, to: hash)
            previous = byte
        }
        return isPath && previous == UInt8(ascii: "/") ? nil : hash
    }
}
