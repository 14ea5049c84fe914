import Diagnostics

/// Reads contacts.
enum ContactDecoder {
    /// Reads a group of keys as a contact; nil when it is not one, which is reported.
    static func decode(
        _ group: [YAMLEntry], at place: SourceSpan, isStrict: Bool, _ findings: inout Findings
    ) -> Contact? {
        let keys = KeyReader<ContactKey>(group, at: place, isStrict: isStrict, &findings)
        let name = keys.requiredText(.name, limit: TextLimit.name, &findings)
        let email = keys.text(.email, limit: TextLimit.email, &findings).flatMap { findings.email($0) }
        let phoneText = keys.text(.phone, limit: TextLimit.name, &findings)
        let phone = phoneText.flatMap { findings.phone($0) }
        keys.requireOne(of: .email, .phone, &findings)
        let role = keys.text(.role, limit: TextLimit.name, &findings)
        let about = keys.text(.about, limit: TextLimit.sentence, &findings)
        let verified = keys[.verified].flatMap { findings.day($0) }
        guard let name else { return nil }
        return Contact(
            name: name.value, role: role?.value, email: email, phone: phone, about: about?.value,
            phoneText: phoneText?.value == phone?.display ? nil : phoneText?.value, verified: verified)
    }

    /// Reads the items of a list of contacts.
    static func decode(_ items: [YAMLNode], isStrict: Bool, _ findings: inout Findings) -> [Contact] {
        // A programme keeps the contacts of all its regions: no room is left for more.
        var contacts: [Contact] = []
        contacts.reserveCapacity(items.count)
        for item in items {
            guard let group = findings.group(item, "a contact", example: ContactKey.name.example),
                let contact = decode(group, at: item.span, isStrict: isStrict, &findings)
            else { continue }
            contacts.append(contact)
        }
        return contacts
    }
}
