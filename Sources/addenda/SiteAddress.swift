import ArgumentParser
import Content

/// The address of a site on the command line.
struct SiteAddress: ExpressibleByArgument {
    let url: BaseURL

    init?(argument: String) {
        guard let url = try? BaseURL(argument) else { return nil }
        self.url = url
    }
}
