import Testing
@testable import Markdown
@Test func smoke() {
    print(html("# Hallo\n\n'Hij zei 's avonds niets' -- [x](a.md) https://a.be\n\n## Één foto's\n\n| a | b |\n|--:|---|\n| 1 |\n\n- [x] gedaan\n- [ ] nog [x]\n\n> [!NOTE]\n> Let *op* [in te vullen: *wat*] ok.[^1]\n\n[^1]: Voet.\n"))
    print(findings("# Hallo\n\n'Hij zei 's avonds niets' -- [x](a.md) https://a.be\n\n<b>x</b> [in te vullen: dit] [a](javascript:x)"))
}
