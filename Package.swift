// swift-tools-version: 6.1
import PackageDescription

// A module is a target, and its dependencies only go down the ladder.
let package = Package(
    name: "addenda",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "addenda", targets: ["addenda"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        // Its server alone, without routes and what they bring: `Preview` answers from memory.
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        // What Hummingbird is made of, and `Preview` speaks to it in.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    ],
    targets: [
        // Rung 0: foundations
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "Diagnostics"),
        .target(name: "Markup"),
        .target(name: "Sorting"),
        .systemLibrary(name: "CLinux"),
        .target(name: "Disk", dependencies: ["CLinux", "Diagnostics"]),

        // Rung 1: text, templates, time
        .target(name: "Markdown", dependencies: ["CCmarkGFM", "Diagnostics", "Markup", "Sorting"]),
        .target(name: "Templates", dependencies: ["Diagnostics", "Markup"]),
        .target(name: "Schedule", dependencies: ["Diagnostics"]),

        .target(
            name: "Preview",
            dependencies: [
                "Diagnostics", "Disk",
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            // In the program itself, so that a copy of it needs no folder beside it.
            resources: [
                .embedInCode("Resources/preview.js"), .embedInCode("Resources/preview.css"),
            ]),

        // Rung 2: the domain
        .target(
            name: "Content",
            dependencies: ["CLibYAML", "Diagnostics", "Disk", "Markdown", "Markup", "Schedule", "Sorting"]),

        // Rung 3: the site
        .target(
            name: "SiteBuilder",
            dependencies: ["Content", "Diagnostics", "Disk", "Markdown", "Markup", "Schedule", "Templates"]),
        .target(name: "Importer", dependencies: ["Content", "Diagnostics", "Disk", "Schedule", "Sorting"]),

        .target(
            name: "Checks",
            dependencies: [
                "Content", "Diagnostics", "Disk", "Markdown", "Schedule", "SiteBuilder", "Sorting",
            ]),

        .target(name: "Scaffold", dependencies: ["Content", "Schedule"]),

        // Rung 4: the command line
        .executableTarget(
            name: "addenda",
            dependencies: [
                "CLinux", "Checks", "Content", "Diagnostics", "Disk", "Importer", "Preview", "Scaffold",
                "Schedule", "SiteBuilder",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // The linker of the Swift toolchain: others warn of functions in the runtime that are never called.
            linkerSettings: [
                .unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux], configuration: .release))
            ]),

        // What the tests and benchmarks share and run
        .target(name: "TestSupport", path: "Tests/Support/TestSupport"),
        .executableTarget(
            name: "PublishingProbe", dependencies: ["Disk"], path: "Tests/Support/PublishingProbe"),
        .executableTarget(
            name: "TemplateBenchmark", dependencies: ["Diagnostics", "Markup", "Templates"],
            path: "Tests/Benchmarks/TemplateBenchmark"),

        // Tests
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
        .testTarget(name: "SortingTests", dependencies: ["Sorting"]),
        .testTarget(name: "DiskTests", dependencies: ["Diagnostics", "Disk", "PublishingProbe"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Diagnostics", "Markdown", "Markup"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Diagnostics", "Markup", "Templates"]),
        .testTarget(name: "ScheduleTests", dependencies: ["Schedule"]),
        .testTarget(
            name: "ContentTests",
            dependencies: ["Content", "Diagnostics", "Disk", "Markdown", "Markup", "Schedule"]),
        .testTarget(
            name: "SiteBuilderTests",
            dependencies: ["Content", "Diagnostics", "Disk", "Schedule", "SiteBuilder", "TestSupport"],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "PreviewTests",
            dependencies: [
                "Diagnostics", "Disk", "Preview",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        .testTarget(
            name: "ImporterTests",
            dependencies: ["Content", "Diagnostics", "Disk", "Importer", "Schedule", "SiteBuilder"],
            exclude: ["Documents", "Seeds"]),
        .testTarget(
            name: "ChecksTests",
            dependencies: ["Checks", "Content", "Diagnostics", "Disk", "Schedule", "SiteBuilder"],
            exclude: ["Fixtures"]),
        .testTarget(name: "ScaffoldTests", dependencies: ["Content", "Scaffold", "Schedule"]),
        .testTarget(name: "addendaTests", dependencies: ["addenda", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

// Generic code, such as what lays out the contexts of templates, is made for its types across modules. With the Swift
// runtime linked in, as `make site` does, ten thousand regions take a tenth less processor time.
for target in package.targets where target.type == .regular || target.type == .executable {
    target.swiftSettings = [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]
}
