/// `manifest.webmanifest` (W3C Web Application Manifest): the name and icons that a phone shows for the site on its
/// home screen.
///
/// Addresses are relative, so that the site works at any path. Colours are not in it: the pages say them, for light
/// and for dark.
enum WebManifest {
    /// The file below the output folder.
    static let path = "manifest.webmanifest"

    /// Icons that a theme may have, and what each is for.
    private static let icons: [(name: String, purpose: String)] = [
        ("assets/icon.svg", "any"), ("assets/icon-maskable.svg", "maskable"),
    ]

    /// The file in UTF-8.
    static func bytes(_ site: SiteContext, assets: [Asset]) -> [UInt8] {
        var json = JSONBytes(capacity: 512)
        json.append("{\"name\":")
        json.append(text: site.programme.title)
        json.append(member: ",\"description\":", ifAny: site.programme.tagline)
        json.append(",\"lang\":\"nl-BE\",\"dir\":\"ltr\",\"start_url\":\"./\",\"scope\":\"./\",")
        json.append("\"display\":\"minimal-ui\",\"icons\":")
        let found = icons.compactMap { icon in
            assets.first { $0.name == icon.name }.map { (path: $0.path, purpose: icon.purpose) }
        }
        json.append(list: found) { json, icon in
            json.append("{\"src\":")
            json.append(text: icon.path)
            json.append(",\"sizes\":\"any\",\"type\":\"image/svg+xml\",\"purpose\":")
            json.append(text: icon.purpose)
            json.append("}")
        }
        json.append("}\n")
        return json.bytes
    }
}
