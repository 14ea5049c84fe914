import Testing

@testable import SiteBuilder

@Suite struct CSSMinifierTests {
    @Test(arguments: [
        ("a {\n  color: red;\n  margin: 0 auto;\n}\n", "a{color:red;margin:0 auto}"),
        ("/* one */\na,\nb > c { x: y } /* two", "a,b > c{x:y}"),
        ("a :hover { width: calc(1px + 2px); }", "a :hover{width:calc(1px + 2px)}"),
        ("@media (min-width: 2rem) and (x) {\n  a { b: c }\n}", "@media (min-width:2rem) and (x){a{b:c}}"),
        ("a::before { content: \"  /* ; */ \\\"  \" }", "a::before{content:\"  /* ; */ \\\"  \"}"),
        ("a/**/b{}", "a b{}"),
        (".\\31 2 { x: y }", ".\\31 2{x:y}"),
        ("a { b: url( 'x.svg' ) }", "a{b:url('x.svg' )}"),
        ("a { b: url( /*x;} ) ; }", "a{b:url(/*x;})}"),
        (
            "a { b: 0.5rem -0.25em rgb(0 0 0/0.5); c: 10.5px 0 }",
            "a{b:.5rem -.25em rgb(0 0 0/0.5);c:10.5px 0}"
        ),
        ("", ""), ("  \n", ""), ("a\\", "a\\"), ("a { b: 'c", "a{b:'c"),
    ])
    func leavesOutWhatSeparatesNothing(source: String, expected: String) {
        #expect(String(decoding: CSSMinifier.minified(Array(source.utf8)), as: UTF8.self) == expected)
    }

    @Test func isDoneAfterOneTime() {
        let once = CSSMinifier.minified(Array("a , b { c : d ; } /* e */ f { }".utf8))
        #expect(CSSMinifier.minified(once) == once)
    }
}
