import Templates

/// An e-mail address as a link that may fill in the subject.
struct EmailLink: TemplateContext {
    /// The address for `href` (RFC 6068): `mailto:a@b.be?subject=Kandidatuur%20Leuven`.
    var link: String
    /// The address as people read it.
    var address: String

    static let schema = TemplateSchema<EmailLink>([
        .text("link") { $0.link },
        .text("address") { $0.address },
    ])

    /// Makes a link to an address, with the subject line that the receiver asks for.
    init(address: String, subject: String? = nil) {
        self.address = address
        link =
            "mailto:" + PercentEncoding.encode(address, keeping: "@+")
            + (subject.map { "?subject=" + PercentEncoding.encode($0) } ?? "")
    }
}
