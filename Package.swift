// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "addenda",
    platforms: [.macOS(.v15)],
    targets: [
        // Rung 0
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "Diagnostics"),
        .target(name: "Markup"),
        .systemLibrary(name: "CLinux"),
        .target(name: "Disk", dependencies: ["CLinux", "Diagnostics"]),

        // Rung 1
        .target(name: "Markdown", dependencies: ["CCmarkGFM", "Diagnostics", "Markup"]),
        .target(name: "Schedule", dependencies: ["Diagnostics"]),

        // Rung 2
        .target(
            name: "Content",
            dependencies: ["CLibYAML", "Diagnostics", "Disk", "Markdown", "Markup", "Schedule"]),

        // Tests
        .executableTarget(
            name: "PublishingProbe", dependencies: ["Disk"], path: "Tests/Support/PublishingProbe"),
        .testTarget(name: "DiskTests", dependencies: ["Disk", "Diagnostics", "PublishingProbe"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics", "Markup"]),
        .testTarget(name: "ScheduleTests", dependencies: ["Schedule"]),
        .testTarget(
            name: "ContentTests",
            dependencies: ["Content", "Diagnostics", "Disk", "Markdown", "Markup", "Schedule"]),
    ],
    swiftLanguageModes: [.v6]
)
