// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "addenda",
    platforms: [.macOS(.v15)],
    targets: [
        // Rung 0
        .target(name: "Diagnostics"),
        .target(name: "Markup"),
        .systemLibrary(name: "CLinux"),
        .target(name: "Disk", dependencies: ["CLinux", "Diagnostics"]),
        .executableTarget(
            name: "PublishingProbe", dependencies: ["Disk"], path: "Tests/Support/PublishingProbe"),
        .testTarget(name: "DiskTests", dependencies: ["Disk", "Diagnostics", "PublishingProbe"]),
    ],
    swiftLanguageModes: [.v6]
)
