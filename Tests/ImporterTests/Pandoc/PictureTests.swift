import Disk
import Testing

@testable import Importer

/// What a page cannot take over: pictures are asked about at their place, the words of charts are read.
@Suite struct PictureTests {
    private func imported(_ bytes: [UInt8]) throws -> ImportedRegion {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        return try importer.file(of: importer.recognise(bytes, name: "proef"))
    }

    private static let picture =
        "data:image/png;base64,"
        + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

    @Test(arguments: ["docx", "odt"]) func picturesAreAskedAbout(kind: String) throws {
        let image = "<img src=\"\(Self.picture)\" alt=\"\">"
        let region = try imported(
            MadeDocument.document(
                kind,
                html:
                    "<h1>Lokale analyse</h1><p>Eerst.</p><p>\(image)</p><p>Dan.</p><p>Met \(image) erin.</p>")
        )
        let asked = region.report.entries(.unsure).filter { $0.text.hasPrefix("a picture stood here") }
        #expect(asked.count == 2)
        let lines = region.text.split(separator: "\n", omittingEmptySubsequences: false)
        let below = asked.compactMap(\.target).map { lines[($0)...].first { !$0.isEmpty } ?? "" }
        #expect(below == ["Dan.", "Met erin."])
    }

    @Test func picturesInLinesAndAtTheEnd() throws {
        let image = "<img src=\"\(Self.picture)\" alt=\"\">"
        let region = try imported(
            MadeDocument.document("docx", html: "<p>Eerst.</p><p>Dan.</p><p>\(image)</p><p>\(image)</p>"))
        let asked = region.report.entries(.unsure).map(\.text)
        #expect(asked.contains("2 pictures stood here: do they hold words or figures that the page needs?"))
    }

    @Test func aPictureInACell() throws {
        let image = "<img src=\"\(Self.picture)\" alt=\"\">"
        let region = try imported(
            MadeDocument.document(
                "docx",
                html:
                    "<p>Kop</p><table><tr><td>a \(image)</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
            ))
        #expect(region.report.entries(.unsure).contains { $0.text.hasPrefix("a picture stood here") })
    }

    @Test func theWordsOfAChart() throws {
        let region = try imported(
            MadeDocument.document(
                "docx", markdown: "Lokaal addendum Zandrug\n\n# Lokale analyse\n\nTekst.\n",
                before: [("word/charts/chart1.xml", "", Self.chart)]))
        #expect(region.text.contains("Hoe herkenbaar is dit?"))
        #expect(region.text.contains("Partners: minder 5%, meer 60,5%"))
    }

    /// A line of a chart can have more points than fit a paragraph.
    @Test func aLongSeries() {
        let points = (0..<250).map { "<c:pt idx=\"\($0)\"><c:v>\($0)</c:v></c:pt>" }.joined()
        let series = "<c:ser><c:tx><c:v>Werk</c:v></c:tx><c:val>\(points)</c:val></c:ser>"
        let texts = ChartParagraphs.read(Array(series.utf8)).map(\.text)
        #expect(texts.count == 3)
        #expect(texts.last?.hasPrefix("Werk: 200, 201, ") == true)
        #expect(texts.last?.hasSuffix(", 249") == true)
    }

    private static let chart = """
        <c:chartSpace><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Hoe herkenbaar is dit?</a:t></a:r></a:p></c:rich>
        </c:tx></c:title><c:ser><c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>Partners</c:v></c:pt></c:strCache>
        </c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>minder</c:v></c:pt><c:pt idx="1">
        <c:v>meer</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache>
        <c:formatCode>0%</c:formatCode><c:pt idx="0"><c:v>0.05</c:v></c:pt><c:pt idx="1"><c:v>0.605</c:v></c:pt>
        </c:numCache></c:numRef></c:val></c:ser></c:chart></c:chartSpace>
        """
}
