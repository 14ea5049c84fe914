/// A typed value that a template is rendered with. Its fields are declared once, with their name, their kind
/// and how to read them:
///
/// ```swift
/// struct Crumb: TemplateContext {
///     var title: String
///     var href: String
///
///     static let schema = TemplateSchema<Crumb>([
///         .text("title") { $0.title },
///         .text("href") { $0.href },
///     ])
/// }
/// ```
public protocol TemplateContext: Sendable {
    /// The fields; best a `static let`.
    static var schema: TemplateSchema<Self> { get }
}
