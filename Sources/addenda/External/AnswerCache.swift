#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The pages of other sites that answered lately: a line for each, with the moment and the address.
///
/// It is kept in the user's cache folder (XDG Base Directory), and what cannot be read or written there is no
/// matter: the pages are then asked for again.
struct AnswerCache {
    private var answered: [String: Int64] = [:]
    private let folder: String?

    /// How long an answer counts, in seconds.
    private static let lifetime: Int64 = 86_400

    /// Reads the cache.
    init() {
        folder = Environment.cacheFolder.map { $0 + "/addenda" }
        guard let folder, let data = try? Data(contentsOf: URL(filePath: folder + "/links.txt")) else {
            return
        }
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: " ", maxSplits: 1)
            guard fields.count == 2, let moment = Int64(fields[0]) else { continue }
            answered[String(fields[1])] = moment
        }
    }

    /// Whether a page answered less than a day ago.
    func isFresh(_ url: String, at now: Int64) -> Bool {
        answered[url].map { (0..<Self.lifetime).contains(now - $0) } ?? false
    }

    /// Notes that a page answered.
    mutating func note(_ url: String, at now: Int64) {
        answered[url] = now
    }

    /// Writes the cache; what is too old is left out.
    func write(at now: Int64) {
        guard let folder else { return }
        let lines = answered.filter { isFresh($0.key, at: now) }.map { "\($0.value) \($0.key)\n" }.sorted()
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try? Data(lines.joined().utf8).write(to: URL(filePath: folder + "/links.txt"), options: .atomic)
    }
}
