import Content
import Templates

/// `data/regios.json`: the facts of all regions, for who wants to use them in a program of their own.
///
/// It holds only what stays true: no phase and no days left, but moments, in UTC and in Belgian time, and the words.
/// So it changes when the content does, and never by itself. Names, e-mail addresses and telephone numbers of people
/// are left out: they are on the page of a region for who has a question, and are no data to be collected.
///
/// The keys are those of ``RegionsSchema``; all of them are always there, `null` where nothing is known. Each region
/// has a line of its own, so that versions can be compared.
enum RegionsFile {
    /// The file below the output folder.
    static let path = "data/regios.json"

    /// Room for a region with eight steps, in bytes.
    private static let usualSize = 4608

    /// Appends the file, in UTF-8.
    ///
    /// - Parameter drain: takes the output between two regions; nil to have all of it at the end.
    static func write(_ site: SiteContext, to output: inout [UInt8], drain: OutputDrain? = nil) {
        let programme = site.programme
        var json = JSONBytes(capacity: usualSize)
        json.append("{\n\"$schema\":\"regios.schema.json\",\n\"title\":")
        json.append(text: programme.title)
        json.append(",\n\"publisher\":")
        json.append(optional: programme.organisation)
        json.append(",\n\"url\":")
        json.append(optional: site.baseURL?.text)
        json.append(",\n\"language\":\"nl-BE\",\n\"timeZone\":\"Europe/Brussels\",\n\"regions\":")
        json.append(list: programme.regions) { json, region in
            json.append("\n")
            json.append(region, at: site.baseURL)
            json.move(to: &output)
            drain?(&output)
        }
        json.append("\n}\n")
        json.move(to: &output)
    }
}
