import Checks
import Disk
import Foundation
import Testing

/// The words that a dictionary is asked for.
@Suite struct SpellingTests {
    @Test func addressesAndCodeAreNoWords() throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.write(
            """
            ---
            title: Privacy
            ---

            Lees [onze tekst](../bestand/kaart.png), `kode` en <https://abc.be/ggg>, of www.ddd.be/eee-fff/.
            Mail naar zzz.yyy@xxx.be. <!-- verborgn -->

                ingesprongen

            ~~~
            blok
            ~~~
            """, to: "Content/pagina/privacy.md")
        let words = SpellingCheck(project: try ProjectFolder(project.url.path)).words
        #expect(
            Set(words).isSuperset(of: ["onze", "tekst", "en", "of", "naar"])
                && Set(words).isDisjoint(
                    with: [
                        "bestand", "kaart", "kode", "https", "abc", "ggg", "www", "ddd", "eee-fff", "zzz",
                        "xxx",
                        "verborgn", "ingesprongen", "blok",
                    ])
        )
    }

    @Test func aListOfWordsThatCannotBeReadIsTold() throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.write(String(repeating: "x ", count: 1 << 20), to: "Content/woorden.txt")
        let check = SpellingCheck(project: try ProjectFolder(project.url.path))
        #expect(check.problems.map(\.identifier) == ["file.too-large"])
    }
}
