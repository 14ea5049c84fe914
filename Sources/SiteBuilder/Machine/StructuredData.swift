import Content
import Markup

/// What a page says about itself to machines, in JSON-LD (W3C JSON-LD 1.1) with the terms of schema.org.
///
/// | page | says |
/// | --- | --- |
/// | home | the call: a `GovernmentService`, of the `GovernmentOrganization` that publishes it, when that is named |
/// | a region's | the call in that region: a `GovernmentService` of its local partnership, with a `ContactPoint` for each contact |
/// | every page below home | its place in the site: a `BreadcrumbList`, when the site knows its address |
///
/// There is no type for a deadline of a call, and none is borrowed from jobs or events: machines read deadlines in
/// `data/regios.json` and in the calendars.
struct StructuredData {
    private let site: SiteContext
    private var json: JSONBytes
    private var isEmpty = true

    /// Room for what most pages need, in bytes.
    private static let usualSize = 1536

    /// The content of the `script` element of a page; nil when there is nothing to say.
    ///
    /// - Parameters:
    ///   - title: The heading of the page.
    ///   - description: One sentence about it.
    ///   - above: The pages above it, home first, with what menus call them.
    static func html(
        for address: PageAddress, in site: SiteContext, title: String, description: String,
        above: [(title: String, address: PageAddress)]
    ) -> HTML? {
        var data = StructuredData(site: site, json: JSONBytes(capacity: usualSize))
        data.json.append("{\"@context\":\"https://schema.org\",\"@graph\":[")
        switch address {
        case .home: data.appendCall(description)
        case .region(let slug):
            if let region = site.region(slug) { data.append(region) }
        default: break
        }
        data.appendBreadcrumbs(above, to: address, title)
        data.json.append("]}")
        return data.isEmpty ? nil : HTML(trusted: data.json.bytes)
    }

    private mutating func startItem() {
        if !isEmpty { json.append(",") }
        isEmpty = false
    }

    private mutating func appendCall(_ description: String) {
        startItem()
        let programme = site.programme
        json.append("{\"@type\":\"GovernmentService\",\"name\":")
        json.append(text: programme.title)
        json.append(member: ",\"description\":", ifAny: description)
        json.append(member: ",\"url\":", ifAny: site.baseURL?.text)
        if let organisation = programme.organisation {
            json.append(",\"provider\":")
            append(organisation: organisation, contacts: programme.contact.map { [$0] } ?? [])
        }
        json.append("}")
    }

    private mutating func append(_ region: Region) {
        startItem()
        json.append("{\"@type\":\"GovernmentService\",\"name\":")
        json.append(text: "\(site.programme.title): \(region.title)")
        let address = site.baseURL?.address(of: PageAddress.region(region.slug).canonicalPath)
        json.append(member: ",\"url\":", ifAny: address)
        json.append(",\"areaServed\":")
        json.append(texts: region.municipalities.isEmpty ? [region.title] : region.municipalities)
        json.append(",\"provider\":")
        append(organisation: "Lokaal partnerschap \(region.title)", contacts: region.contacts)
        json.append("}")
    }

    private mutating func append(organisation name: String, contacts: [Contact]) {
        json.append("{\"@type\":\"GovernmentOrganization\",\"name\":")
        json.append(text: name)
        if !contacts.isEmpty {
            json.append(",\"contactPoint\":")
            json.append(list: contacts) { json, contact in
                json.append("{\"@type\":\"ContactPoint\",\"name\":")
                json.append(text: contact.name)
                json.append(member: ",\"contactType\":", ifAny: contact.about ?? contact.role)
                json.append(member: ",\"email\":", ifAny: contact.email)
                json.append(member: ",\"telephone\":", ifAny: contact.phone?.e164)
                json.append("}")
            }
        }
        json.append("}")
    }

    private mutating func appendBreadcrumbs(
        _ above: [(title: String, address: PageAddress)], to address: PageAddress, _ title: String
    ) {
        guard let base = site.baseURL, !above.isEmpty else { return }
        startItem()
        json.append("{\"@type\":\"BreadcrumbList\",\"itemListElement\":")
        json.append(list: (above + [(title, address)]).enumerated()) { json, step in
            json.append("{\"@type\":\"ListItem\",\"position\":")
            json.append(number: step.offset + 1)
            json.append(",\"name\":")
            json.append(text: step.element.title)
            json.append(",\"item\":")
            json.append(text: base.address(of: step.element.address.canonicalPath))
            json.append("}")
        }
        json.append("}")
    }
}
