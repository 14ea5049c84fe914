import Content

@testable import Importer

/// One fact as a text, so that what was found can be compared with what is there.
struct FactPair: Hashable, Comparable, CustomStringConvertible {
    /// The kind of fact, for which precision and recall are counted: `timing`.
    let field: String
    /// Which one, and its value: `deadline = 2023-06-01 23:59`.
    let value: String

    var description: String { "\(field): \(value)" }

    static func < (a: FactPair, b: FactPair) -> Bool { (a.field, a.value) < (b.field, b.value) }

    /// The facts that are expected.
    static func pairs(_ facts: ExpectedFacts) -> Set<FactPair> {
        var pairs: Set<FactPair> = [FactPair(field: "title", value: facts.title)]
        pairs.formUnion(facts.municipalities.map { FactPair(field: "municipalities", value: $0) })
        for (index, challenge) in facts.challenges.enumerated() {
            pairs.formUnion(
                challenge.personas.map { FactPair(field: "personas", value: "\(index + 1) \($0)") })
            pairs.add("combinedAs", "\(index + 1)", challenge.combinedAs)
            for (degree, share) in challenge.recognition ?? [:] {
                pairs.add("recognition", "\(index + 1) \(degree)", "\(Int((share * 10).rounded()))")
            }
        }
        for (key, when) in facts.timing { pairs.add("timing", key, when) }
        for contact in facts.contacts {
            pairs.insert(FactPair(field: "contact name", value: contact.name))
            pairs.add("contact email", contact.name, contact.email)
            pairs.add("contact phone", contact.name, contact.phone)
            pairs.add("contact role", contact.name, contact.role)
        }
        pairs.add("submission", "email", facts.submission.email)
        pairs.add("submission", "url", facts.submission.url)
        pairs.add("submission", "subject", facts.submission.subject)
        pairs.add("submission", "fileName", facts.submission.fileName)
        return pairs
    }

    /// The facts that were found.
    static func pairs(_ facts: RegionFacts) -> Set<FactPair> {
        var pairs: Set<FactPair> = [FactPair(field: "title", value: facts.title.value)]
        pairs.formUnion(facts.municipalities.value.map { FactPair(field: "municipalities", value: $0) })
        for (index, challenge) in facts.challenges.enumerated() {
            pairs.formUnion(
                challenge.personas.value.map { FactPair(field: "personas", value: "\(index + 1) \($0)") })
            pairs.add("combinedAs", "\(index + 1)", challenge.combinedAs)
            let shares = challenge.recognition?.value.shares ?? []
            for (degree, share) in zip(["not", "less", "plain", "more", "very"], shares) {
                pairs.add("recognition", "\(index + 1) \(degree)", share.map { "\($0.tenths)" })
            }
        }
        for step in facts.steps {
            let key = step.kind.field.dropFirst("timing.".count)
            pairs.add("timing", String(key), step.when.notation)
        }
        for contact in facts.contacts.map(\.value) {
            pairs.insert(FactPair(field: "contact name", value: contact.name))
            pairs.add("contact email", contact.name, contact.email)
            pairs.add("contact phone", contact.name, contact.phone)
            pairs.add("contact role", contact.name, contact.role)
        }
        let submission = facts.submission.value
        pairs.add("submission", "email", submission.email)
        pairs.add("submission", "url", submission.url)
        pairs.add("submission", "subject", submission.subject)
        pairs.add("submission", "fileName", submission.fileName)
        return pairs
    }
}

extension Set<FactPair> {
    fileprivate mutating func add(_ field: String, _ key: String, _ value: String?) {
        guard let value else { return }
        insert(FactPair(field: field, value: "\(key) = \(value)"))
    }
}
