// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "addenda",
    platforms: [.macOS(.v15)],
    targets: [
        // Rung 0
        .target(name: "Diagnostics"),
        .target(name: "Markup"),
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

        // Rung 1
        .target(name: "Markdown", dependencies: ["CCmarkGFM", "Diagnostics", "Markup"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics", "Markup"]),
    ],
    swiftLanguageModes: [.v6]
)
