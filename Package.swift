// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "addenda",
    platforms: [.macOS(.v15)],
    targets: [
        // Rung 0
        .target(name: "Diagnostics"),
        .target(name: "Markup"),

        // Rung 1
        .target(name: "Templates", dependencies: ["Diagnostics", "Markup"]),

        // Measurements, run by hand
        .executableTarget(
            name: "TemplateBenchmark", dependencies: ["Diagnostics", "Markup", "Templates"],
            path: "Tests/Benchmarks/TemplateBenchmark"),

        // Tests mirror Sources
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Diagnostics", "Markup", "Templates"]),
    ],
    swiftLanguageModes: [.v6]
)
