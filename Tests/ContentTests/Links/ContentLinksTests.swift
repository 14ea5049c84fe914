import Markdown
import Testing

@testable import Content

@Suite struct ContentLinksTests {
    @Test(
        arguments: [
            ("leuven.md", "Content/regio/genk.md", .region(slug("leuven"), fragment: nil)),
            (
                "./leuven.md#lokale-analyse", "Content/regio/genk.md",
                .region(slug("leuven"), fragment: "lokale-analyse")
            ),
            ("../regio/genk.md", "Content/regio/genk.md", .region(slug("genk"), fragment: nil)),
            ("regio/genk.md", "Content/programma.md", .region(slug("genk"), fragment: nil)),
            ("../persona/roy.md", "Content/regio/genk.md", .persona(slug("roy"), fragment: nil)),
            ("../pagina/privacy.md#wie", "Content/persona/roy.md", .page(slug("privacy"), fragment: "wie")),
            ("../programma.md", "Content/regio/genk.md", .home(fragment: nil)),
            ("programma.md#oproep", "Content/programma.md", .home(fragment: "oproep")),
            ("../bestand/genk.pdf", "Content/regio/genk.md", .file("genk.pdf")),
            ("../bestand/kaart/genk%20stad.png", "Content/regio/genk.md", .file("kaart/genk stad.png")),
            ("..//bestand/./kaart/../genk.pdf", "Content/regio/genk.md", .file("genk.pdf")),
            ("#contact", "Content/regio/genk.md", .fragment("contact")),
            ("leuven.md#", "Content/regio/genk.md", .region(slug("leuven"), fragment: nil)),
        ] as [(String, String, LinkTarget)])
    func finds(destination: String, path: String, target: LinkTarget) throws {
        #expect(try links.target(of: destination, from: path) == target)
    }

    @Test(
        arguments: [
            ("leuvn.md", "there is no file regio/leuvn.md in Content", "did you mean leuven.md?"),
            ("Leuven.md", "there is no file regio/Leuven.md in Content", "did you mean leuven.md?"),
            ("leuven", "there is no file regio/leuven in Content", "did you mean leuven.md?"),
            ("../regio/leuven/", "there is no file regio/leuven in Content", "did you mean leuven.md?"),
            (
                "../leuven/index.html", "there is no file leuven/index.html in Content",
                "did you mean leuven.md?"
            ),
            ("roy.md", "there is no file regio/roy.md in Content", "did you mean ../persona/roy.md?"),
            ("oud-leuven.md", "there is no file regio/oud-leuven.md in Content", "did you mean leuven.md?"),
            ("genk.pdf", "there is no file regio/genk.pdf in Content", "did you mean ../bestand/genk.pdf?"),
            (
                "../bestand/gnk.pdf", "there is no file bestand/gnk.pdf in Content",
                "did you mean ../bestand/genk.pdf?"
            ),
            (
                "turnhout.md", "regio/turnhout.md is a draft, which is not published",
                "remove the link until the region is published"
            ),
            ("xyz-abc.md", "there is no file regio/xyz-abc.md in Content", "check how the name is written"),
            (
                "../../README.md", "../../README.md leads out of the folder Content",
                "put the file in Content/bestand and link to it there"
            ),
            (
                "%2e%2e/%2e%2e/etc/passwd", "%2e%2e/%2e%2e/etc/passwd leads out of the folder Content",
                "put the file in Content/bestand and link to it there"
            ),
            (
                "..%2fregio/genk.md", "..%2fregio/genk.md is not the name of a file",
                "write the name as it is in the folder"
            ),
            ("a%ff.md", "a%ff.md is not the name of a file", "write the name as it is in the folder"),
            ("a%zz.md", "a%zz.md has a % that is not followed by two digits", "write %25 for a percent sign"),
            ("a%+1.md", "a%+1.md has a % that is not followed by two digits", "write %25 for a percent sign"),
            ("..\\regio\\leuven.md", "..\\regio\\leuven.md has a backslash", "write ../regio/leuven.md"),
            (
                "/regio/leuven.md",
                "/regio/leuven.md begins with a slash, so it would not work in every folder of a web server",
                "write leuven.md"
            ),
            (
                "/Content/bestand/genk.pdf",
                "/Content/bestand/genk.pdf begins with a slash, so it would not work in every folder of a web server",
                "write ../bestand/genk.pdf"
            ),
            ("//genk.be", "//genk.be has no scheme", "write https://genk.be"),
            ("leuven.md?a=b", "leuven.md?a=b has a question mark", "leave out the ? and what follows it"),
            ("", "the link has no address", nil),
            ("../bestand", "there is no file bestand in Content", "check how the name is written"),
            (".", "there is no file regio in Content", "check how the name is written"),
        ] as [(String, String, String?)])
    func explainsBrokenLinks(destination: String, message: String, help: String?) {
        let error = #expect(throws: LinkError.self) {
            try links.target(of: destination, from: "Content/regio/genk.md")
        }
        #expect(error?.message == message)
        #expect(error?.help == help)
    }

    @Test func showsOnlyFilesAsPictures() {
        let picture = MarkdownReference(kind: .image, destination: "../bestand/genk.pdf")
        let page = MarkdownReference(kind: .image, destination: "leuven.md")
        let path = "Content/regio/genk.md"
        #expect(links.resolution(of: picture, from: path) { "\($0)" } == .rewritten("file(\"genk.pdf\")"))
        #expect(
            links.resolution(of: page, from: path) { "\($0)" }
                == .broken(
                    message: "leuven.md is no picture",
                    help: "put the picture in Content/bestand and name it here"))
    }

    @Test(arguments: [
        ("https://stad.example/img/kaart.png?v=2", "Content/regio/genk.md", "../bestand/kaart.png"),
        ("HTTP://stad.example/kaart%20genk.png", "Content/programma.md", "bestand/foto.png"),
        ("https://stad.example", "Content/pagina/privacy.md", "../bestand/foto.png"),
    ])
    func asksForPicturesOfOtherSites(address: String, path: String, file: String) {
        let picture = MarkdownReference(kind: .image, destination: address)
        #expect(
            links.resolution(of: picture, from: path) { "\($0)" }
                == .broken(
                    message:
                        "the picture stands on another site: only pictures in Content/bestand/ are shown",
                    help: "save the picture in Content/bestand/ and write ![what it shows](\(file))"))
    }

    private static func slug(_ text: String) -> Slug { Slug(fromName: text) }

    private let links = ContentLinks(
        regions: ["genk": [], "leuven": ["oud-leuven"]], drafts: ["turnhout"], personas: ["roy"],
        pages: ["privacy"], files: ["genk.pdf", "kaart/genk stad.png"])
}
