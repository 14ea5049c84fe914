import ArgumentParser
import Content

/// The address of a site on the command line.
struct SiteAddress: ExpressibleByArgument {
    let url: BaseURL

    init?(argument: String) {
        try? self.init(reading: argument)
    }

    /// Reads an address; throws why it is none.
    init(reading text: String) throws(ValidationError) {
        do throws(AddressError) {
            url = try BaseURL(text)
        } catch {
            throw ValidationError("\(error.message); \(error.help)")
        }
    }
}
