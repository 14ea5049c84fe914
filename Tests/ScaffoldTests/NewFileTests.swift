import Content
import Scaffold
import Testing

/// Files to begin with: their names, and what they hold before anybody fills them in.
@Suite struct NewFileTests {
    @Test(arguments: [
        ("Houthalen-Helchteren", "Content/regio/houthalen-helchteren.md"),
        ("’s-Gravenvoeren", "Content/regio/s-gravenvoeren.md"),
        ("Liège à côté", "Content/regio/liege-a-cote.md"),
    ])
    func aRegionIsNamedAfterItsSlug(name: String, path: String) {
        #expect(NewFile.region(name, in: nil).path == path)
    }

    @Test(arguments: [
        ("Genk", "title: Genk\n"),
        ("Regio: Oost", "title: \"Regio: Oost\"\n"),
        ("“Noord” \"Zuid\"", "title: \"“Noord” \\\"Zuid\\\"\"\n"),
        ("Yes", "title: \"Yes\"\n"),
        ("3 steden", "title: \"3 steden\"\n"),
    ])
    func aNameIsTextInYAML(name: String, line: String) {
        #expect(NewFile.region(name, in: nil).text.contains(line))
    }

    @Test func withoutAProgrammeTheDatesAreLeftToTheEditor() {
        let text = NewFile.region("Genk", in: nil).text
        #expect(text.contains("  deadline: # in te vullen: het laatste moment, zoals 2023-06-01 23:59\n"))
        #expect(!text.contains("review:"))
    }

    @Test func theSummaryOfAPersonaIsToBeFilledIn() {
        let text = NewFile.persona("Zorro").text
        #expect(text.contains("summary: \"[in te vullen: "))
    }

    @Test(arguments: [
        ("Content/regio/con.md", true), ("Content/regio/lpt9.md", true), ("Content/pagina/AUX.tar.md", true),
        ("Content/regio/com0.md", false), ("Content/regio/com10.md", false),
        ("Content/regio/conde.md", false),
    ])
    func someNamesCannotBeCheckedOutOnWindows(path: String, isReserved: Bool) {
        #expect(ReservedName.isName(of: path) == isReserved)
    }
}
