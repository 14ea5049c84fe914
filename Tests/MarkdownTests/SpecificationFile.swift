import Foundation

/// Where the examples of the specification are.
enum SpecificationFile {
    /// The path that the environment gives, or nil.
    static let path = ProcessInfo.processInfo.environment["ADDENDA_GFM_SPEC"]
}
