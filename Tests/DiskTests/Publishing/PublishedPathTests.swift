import Foundation
import Testing

@testable import Disk

@Suite("Which paths a site may have")
struct PublishedPathTests {
    let output: OutputSandbox

    init() throws {
        output = try OutputSandbox()
    }

    /// The message with which the last of some paths is refused; nil when all are accepted.
    private func refusal(_ paths: [String]) throws -> String? {
        let publication = try output.open()
        for path in paths {
            do throws(DiskError) {
                try publication.put(path, [1])
            } catch {
                #expect(throws: PublicationError.disk(error)) { try publication.commit() }
                #expect(try output.leftovers() == [])
                return "\(error.diagnostic.message) [\(error.diagnostic.identifier)]"
            }
        }
        return nil
    }

    @Test(
        arguments: [
            ("", "it is empty"), ("/etc/passwd", "it starts at the root of the file system"),
            ("../a", "“.” and “..” do not name a file"), ("a/../b", "“.” and “..” do not name a file"),
            ("a/..", "“.” and “..” do not name a file"), ("./a", "“.” and “..” do not name a file"),
            ("a//b", "a part of it is empty"), ("a/", "a part of it is empty"),
            ("a\0b", "it has a control character"), ("a\nb", "it has a control character"),
            (String(repeating: "a", count: 256), "a part of it is longer than 255 bytes"),
            (String(repeating: "é", count: 128) + "/a", "a part of it is longer than 255 bytes"),
            (String(repeating: "a/", count: 64) + "a", "it has more than 64 parts"),
            (".addenda", "addenda keeps its list of files there"),
            (".Addenda", "addenda keeps its list of files there"),
        ])
    func refusesHostilePaths(_ path: String, fault: String) throws {
        #expect(
            try refusal([path])
                == "“\(path)” cannot be the path of a file: \(fault) [output.invalid-path]")
    }

    @Test func acceptsTheLongestPaths() throws {
        let part = String(repeating: "é", count: 127) + "a"
        try output.publish([
            Array(repeating: "a", count: 64).joined(separator: "/"): "1", "\(part)/\(part)": "2",
        ])
        #expect(try output.files().count == 2)
    }

    @Test(arguments: [
        ".well-known/security.txt", "a b.html", "...", "..a", "é.html", "#", "-", "CNAME", ".addenda2",
    ])
    func acceptsUnusualPaths(_ path: String) throws {
        #expect(try refusal([path, "index.html"]) == nil)
    }

    @Test(
        arguments: [
            (["a", "a"], "two files of the site are called a"),
            (["a/b", "c", "a/b"], "two files of the site are called a/b"),
            (["a", "a/b"], "the site cannot hold both a and a/b: one name cannot be a file and a folder"),
            (
                ["a/b/c", "a"],
                "the site cannot hold both a and a/b/c: one name cannot be a file and a folder"
            ),
            (
                ["Genk.html", "genk.html"],
                "the site cannot hold both Genk.html and genk.html: many computers see no difference between the names"
            ),
            (
                ["regio/a", "Regio/b"],
                "the site cannot hold both Regio/b and regio/a: many computers see no difference between the names"
            ),
            (
                ["É", "é"],
                "the site cannot hold both É and é: many computers see no difference between the names"
            ),
            (
                ["e\u{301}", "\u{E9}"],
                "the site cannot hold both e\u{301} and \u{E9}: many computers see no difference between the names"
            ),
            (
                ["e\u{301}/a", "\u{E9}/b"],
                "the site cannot hold both e\u{301}/a and \u{E9}/b: many computers see no difference between the names"
            ),
        ])
    func refusesPathsThatCollide(_ paths: [String], message: String) throws {
        #expect(try refusal(paths) == "\(message) [output.collision]")
    }

    @Test func findsACollisionOfUnchangedFilesToo() throws {
        try output.publish(["a": "\u{1}"])
        #expect(try refusal(["a", "a"])?.hasSuffix("[output.collision]") == true)
        #expect(try output.files() == ["a": "\u{1}"])
    }

    @Test func sortsTheListByBytes() throws {
        let paths = ["b", "a", "a/b".replacing("a", with: "c"), "Z", "é", "c-d", "~"]
        try output.publish(Dictionary(uniqueKeysWithValues: paths.map { ($0, "1") }))
        let lines = try output.sandbox.text("Site/.addenda").split(separator: "\n").dropFirst()
        #expect(lines == ["Z", "a", "b", "c-d", "c/b", "~", "é"])
    }
}
