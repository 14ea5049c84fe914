/// The stages of a build, in their order.
public enum BuildStage: String, Sendable, CaseIterable {
    /// Reading and compiling the theme.
    case theme
    /// Reading the front matter of all content.
    case load
    /// Rendering every page and staging what differs from the published site.
    case render
    /// Swapping the staged site in.
    case publish
}
