@testable import Markdown

/// The examples of the specification that are printed otherwise, one by one.
enum SpecificationDifferences {
    /// Why an example is printed otherwise.
    enum Reason {
        /// Raw HTML is dropped: what is expected is the example without its tags and blocks of HTML.
        case rawHTML
        /// A comment is dropped without a word.
        case comment
        /// The scheme of an address is not printed: what is expected is its text without the link.
        case scheme
        /// The example is about CommonMark, in which an address in the text is no link.
        case automaticLink

        var identifiers: Set<String> {
            switch self {
            case .rawHTML: ["markdown.raw-html"]
            case .scheme: ["link.scheme"]
            case .comment, .automaticLink: []
            }
        }
    }

    typealias Difference = (reason: Reason, html: String)

    /// The differences by the number of the example.
    static let all: [Int: Difference] = Dictionary(uniqueKeysWithValues: list.map { ($0, ($1, $2)) })

    private static let list: [(Int, Reason, String)] = [
        (118, .rawHTML, "<p><em>world</em>.\n</p>\n"),
        (119, .rawHTML, "<p>okay.</p>\n"),
        (120, .rawHTML, ""),
        (121, .rawHTML, ""),
        (122, .rawHTML, "<p><em>Markdown</em></p>\n"),
        (123, .rawHTML, ""),
        (124, .rawHTML, ""),
        (125, .rawHTML, "<p><em>bar</em></p>\n"),
        (126, .rawHTML, ""),
        (127, .rawHTML, ""),
        (128, .rawHTML, ""),
        (129, .rawHTML, ""),
        (130, .rawHTML, ""),
        (131, .rawHTML, ""),
        (132, .rawHTML, ""),
        (133, .rawHTML, ""),
        (134, .rawHTML, ""),
        (135, .rawHTML, ""),
        (136, .rawHTML, ""),
        (137, .rawHTML, "<p><em>foo</em></p>\n"),
        (138, .rawHTML, "<p><em>foo</em></p>\n"),
        (139, .rawHTML, "<p>okay</p>\n"),
        (140, .rawHTML, "<p>okay</p>\n"),
        (141, .rawHTML, "<p>okay</p>\n"),
        (142, .rawHTML, ""),
        (143, .rawHTML, "<blockquote>\n</blockquote>\n<p>bar</p>\n"),
        (144, .rawHTML, "<ul>\n<li></li>\n<li>foo</li>\n</ul>\n"),
        (145, .rawHTML, "<p><em>foo</em></p>\n"),
        (146, .rawHTML, "<p><em>baz</em></p>\n"),
        (147, .rawHTML, ""),
        (148, .comment, "<p>okay</p>\n"),
        (149, .rawHTML, "<p>okay</p>\n"),
        (150, .rawHTML, ""),
        (151, .rawHTML, "<p>okay</p>\n"),
        (152, .comment, "<pre><code>&lt;!-- foo --&gt;\n</code></pre>\n"),
        (153, .rawHTML, "<pre><code>&lt;div&gt;\n</code></pre>\n"),
        (154, .rawHTML, "<p>Foo</p>\n"),
        (155, .rawHTML, ""),
        (156, .rawHTML, "<p>Foo\n\nbaz</p>\n"),
        (157, .rawHTML, "<p><em>Emphasized</em> text.</p>\n"),
        (158, .rawHTML, ""),
        (159, .rawHTML, ""),
        (160, .rawHTML, "<pre><code>&lt;td&gt;\n  Hi\n&lt;/td&gt;\n</code></pre>\n"),
        (170, .rawHTML, "<p>[foo]: (baz)</p>\n<p>[foo]</p>\n"),
        (288, .comment, "<ul>\n<li>foo</li>\n<li>bar</li>\n</ul>\n<ul>\n<li>baz</li>\n<li>bim</li>\n</ul>\n"),
        (
            289, .comment,
            "<ul>\n"
                + "<li>\n"
                + "<p>foo</p>\n"
                + "<p>notcode</p>\n"
                + "</li>\n"
                + "<li>\n"
                + "<p>foo</p>\n"
                + "</li>\n"
                + "</ul>\n"
                + "<pre><code>code\n"
                + "</code></pre>\n"
        ),
        (317, .rawHTML, ""),
        (327, .rawHTML, ""),
        (354, .rawHTML, "<p>`</p>\n"),
        (484, .rawHTML, "<p>*</p>\n"),
        (485, .rawHTML, "<p>**</p>\n"),
        (486, .rawHTML, "<p>__</p>\n"),
        (500, .rawHTML, "<p>[link]()</p>\n"),
        (503, .rawHTML, "<p>[a](&lt;b)c\n[a](&lt;b)c&gt;\n[a](c)</p>\n"),
        (532, .rawHTML, "<p>[foo </p>\n"),
        (544, .rawHTML, "<p>[foo </p>\n"),
        (604, .scheme, "<p>irc://foo.bar:2233/baz</p>\n"),
        (606, .scheme, "<p>a+b+c:d</p>\n"),
        (607, .scheme, "<p>made-up-scheme://foo,bar</p>\n"),
        (609, .scheme, "<p>localhost:5001/foo</p>\n"),
        (610, .automaticLink, "<p>&lt;<a href=\"http://foo.bar/baz\">http://foo.bar/baz</a> bim&gt;</p>\n"),
        (
            614, .automaticLink,
            "<p>&lt;<a href=\"mailto:foo+@bar.example.com\">foo+@bar.example.com</a>&gt;</p>\n"
        ),
        (616, .automaticLink, "<p>&lt; <a href=\"http://foo.bar\">http://foo.bar</a> &gt;</p>\n"),
        (619, .automaticLink, "<p><a href=\"http://example.com\">http://example.com</a></p>\n"),
        (620, .automaticLink, "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>\n"),
        (
            628, .scheme,
            "<p><a href=\"http://commonmark.org\">http://commonmark.org</a></p>\n"
                + "<p>(Visit <a href=\"https://encrypted.google.com/search?q=Markup+(business)\">https://encrypted.google.com/search?q=Markup+(business)</a>)</p>\n"
                + "<p>Anonymous FTP is available at ftp://foo.bar.baz.</p>\n"
        ),
        (632, .rawHTML, "<p></p>\n"),
        (633, .rawHTML, "<p></p>\n"),
        (634, .rawHTML, "<p></p>\n"),
        (635, .rawHTML, "<p></p>\n"),
        (636, .rawHTML, "<p>Foo </p>\n"),
        (642, .rawHTML, "<p></p>\n"),
        (644, .comment, "<p>foo </p>\n"),
        (647, .rawHTML, "<p>foo </p>\n"),
        (648, .rawHTML, "<p>foo </p>\n"),
        (649, .rawHTML, "<p>foo </p>\n"),
        (650, .rawHTML, "<p>foo </p>\n"),
        (651, .rawHTML, "<p>foo </p>\n"),
        (653, .rawHTML, "<p>   </p>\n"),
        (663, .rawHTML, "<p></p>\n"),
        (664, .rawHTML, "<p></p>\n"),
    ]
}
