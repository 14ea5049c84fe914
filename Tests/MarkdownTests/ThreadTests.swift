import Testing

@testable import Markdown

/// The library changes a table of special characters of the whole process in each parse with automatic links or
/// strikethrough. Without the lock in `CMark` most of these pages come out wrong.
@Suite struct ThreadTests {
    /// A footnote that nothing refers to keeps the parser busy in the library, where threads meet, and prints
    /// nothing; the text behind it needs the special characters.
    private static func page(_ number: Int) -> String {
        let busy = "[^nooit]: " + String(repeating: "![[]()", count: 600) + "\n\n"
        let lines = (0..<5).map { line in
            """
            ## Titel \(number) \(line)

            ~~weg \(number)~~ zie www.regio\(number).be/\(line), https://a\(line).be/?p=\(number) \
            en p\(number).q@genk.be of "foto's" ~\(line)~.

            | a~~b~~ | www.c\(number).be |
            |---|---|
            | \(line) | [x](y\(number).md) |


            """
        }
        return busy + lines.joined()
    }

    @Test func oneAndManyThreadsGiveTheSameBytes() async {
        let pages = (0..<500).map(Self.page)
        let alone = pages.map { html($0) }
        #expect(Set(alone).count == 500)
        let tasks = 16
        let together = await withTaskGroup(of: [(Int, String)].self) { group in
            for task in 0..<tasks {
                group.addTask {
                    stride(from: task, to: pages.count, by: tasks).map { ($0, html(pages[$0])) }
                }
            }
            var result = [String](repeating: "", count: pages.count)
            for await part in group {
                for (index, text) in part { result[index] = text }
            }
            return result
        }
        let wrong = zip(alone, together).count { $0 != $1 }
        #expect(wrong == 0)
    }
}
