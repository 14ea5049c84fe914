import ArgumentParser
import Content

/// The address of a site on the command line.
struct SiteAddress {
    let url: BaseURL

    /// Reads an argument.
    init(_ argument: String) throws(ValidationError) {
        do {
            url = try BaseURL(argument)
        } catch {
            throw ValidationError("\(error.message); \(error.help)")
        }
    }
}
