import Diagnostics
import Templates

/// The short way to a template in a test.
enum Templating {
    /// The file of a template is `Templates/<name>.mustache`.
    static func library(
        _ templates: [String: String], pages: Set<String> = []
    ) throws(TemplateError) -> TemplateLibrary {
        try TemplateLibrary(
            templates.map { name, text in
                TemplateSource(
                    name: name, text: SourceText(path: "Templates/\(name).mustache", bytes: Array(text.utf8)))
            }, pages: pages)
    }

    /// What the template `page` prints.
    static func render(
        _ page: String, _ context: SamplePage = SamplePage(), with others: [String: String] = [:]
    ) throws -> String {
        let library = try library(others.merging(["page": page]) { $1 })
        var output: [UInt8] = []
        try library.compile("page", for: SamplePage.self).render(context, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// What is wrong with the template `page` and the others, as a person reads it; empty when nothing is.
    static func findings(_ page: String, with others: [String: String] = [:]) -> String {
        do throws(TemplateError) {
            _ = try library(others.merging(["page": page]) { $1 }).compile("page", for: SamplePage.self)
            return ""
        } catch {
            return DiagnosticText().text(DiagnosticReport(error.diagnostics))
        }
    }
}
