import Markup
import Templates

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Prints how many region pages a second are rendered. A measurement, not a test: nothing fails.
@main
enum TemplateBenchmark {
    private static let pagesPerThread = 50_000

    static func main() async throws {
        let template = try RegionTemplates.library().compile("region", for: RegionPage.self)
        let body = HTML(
            trusted: String(repeating: "<p>Een alinea met <em>nadruk</em> en tekst.</p>\n", count: 256))
        var page: [UInt8] = []
        template.render(sample(1, body), into: &page)
        print("one page: \(page.count) bytes, of which \(body.bytes.count) bytes of body")

        for threads in [1, 2] {
            await measure("rendering", threads: threads) { thread in
                let context = sample(thread, body)
                var output: [UInt8] = []
                for _ in 0..<pagesPerThread {
                    output.removeAll(keepingCapacity: true)
                    template.render(context, into: &output)
                }
                return output.count
            }
            await measure("context made anew and rendering", threads: threads) { thread in
                var output: [UInt8] = []
                for number in 0..<pagesPerThread {
                    output.removeAll(keepingCapacity: true)
                    template.render(sample(thread + number, body), into: &output)
                }
                return output.count
            }
        }
    }

    private static func sample(_ number: Int, _ body: HTML) -> RegionPage {
        let site = Site(
            title: "Addenda zorg en welzijn", root: "../../", style: "assets/site.0123abcd.css",
            script: "assets/site.4567cdef.js")
        return RegionPage.sample(number, site: site, body: body)
    }

    private static func measure(
        _ what: String, threads: Int, _ work: @escaping @Sendable (Int) -> Int
    ) async {
        let processorStart = clock()
        let time = await ContinuousClock().measure {
            await withTaskGroup(of: Int.self) { group in
                for thread in 0..<threads { group.addTask { work(thread) } }
                for await bytes in group where bytes == 0 { print("nothing was printed") }
            }
        }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        let processorSeconds = Double(clock() - processorStart) / Double(CLOCKS_PER_SEC)
        let pages = Double(threads * pagesPerThread)
        let name = "\(what), \(threads) thread\(threads == 1 ? "" : "s")"
        print("\(name): \(Int(pages / seconds)) pages a second")
        print("  \(Int(pages / processorSeconds)) a second of processor time, whatever else the machine does")
    }
}
