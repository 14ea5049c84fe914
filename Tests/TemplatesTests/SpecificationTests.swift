import Testing

@testable import Templates

@Suite("The public Mustache specification")
struct SpecificationTests {
    /// The cases about a name or partial that is missing, which this engine refuses otherwise.
    static let aboutMissingNames: Set<String> = [
        "inheritance: Negative Sections",
        "interpolation: Basic Null Interpolation",
        "interpolation: Triple Mustache Null Interpolation",
        "interpolation: Ampersand Null Interpolation",
        "interpolation: Basic Context Miss Interpolation",
        "interpolation: Triple Mustache Context Miss Interpolation",
        "interpolation: Ampersand Context Miss Interpolation",
        "interpolation: Dotted Names - Broken Chains",
        "interpolation: Dotted Names - Broken Chain Resolution",
        "interpolation: Dotted Names - Context Precedence",
        "interpolation: Dotted Names are never single keys",
        // The names of a context, used where it is absent.
        "inverted: Context",
        "inverted: List",
        "inverted: Context Misses",
        "inverted: Dotted Names - Broken Chains",
        "partials: Failed Lookup",
        "sections: Context Misses",
        "sections: Dotted Names - Broken Chains",
    ]

    @Test(.enabled(if: SpecificationCase.folder != nil, "ADDENDA_MUSTACHE_SPEC names no folder"))
    func hasAllChapters() throws {
        let cases = try SpecificationCase.all()
        #expect(cases.count == 163)
        #expect(Self.aboutMissingNames.isSubset(of: cases.map(\.testDescription)))
    }

    @Test(
        .enabled(if: SpecificationCase.folder != nil, "ADDENDA_MUSTACHE_SPEC names no folder"),
        arguments: try SpecificationCase.all())
    func passes(_ test: SpecificationCase) throws {
        let isAboutMissingName = Self.aboutMissingNames.contains(test.testDescription)
        #expect(try test.rendered(isAboutMissingName ? .lenient : .strict) == test.expected)
    }

    @Test(
        .enabled(if: SpecificationCase.folder != nil, "ADDENDA_MUSTACHE_SPEC names no folder"),
        arguments: try SpecificationCase.all().filter { aboutMissingNames.contains($0.testDescription) })
    func refusesMissingNames(_ test: SpecificationCase) {
        #expect(throws: TemplateError.self) { try test.rendered(.strict) }
    }
}
