// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "addenda",
    platforms: [.macOS(.v15)],
    targets: [
        // Rung 0
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "Diagnostics"),
        .target(name: "Markup"),
        .target(name: "Disk", dependencies: ["Diagnostics"]),

        // Rung 1
        .target(name: "Schedule", dependencies: ["Diagnostics"]),

        // Rung 2
        .target(name: "Content", dependencies: ["CLibYAML", "Diagnostics", "Disk", "Markup", "Schedule"]),

        // Tests
        .testTarget(name: "DiskTests", dependencies: ["Disk", "Diagnostics"]),
        .testTarget(name: "ContentTests", dependencies: ["Content"]),
    ],
    swiftLanguageModes: [.v6]
)
