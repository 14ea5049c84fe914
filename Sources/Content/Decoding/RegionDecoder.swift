import Diagnostics
import Schedule

/// Reads the front matter of a region.
struct RegionDecoder {
    /// What a region file says.
    struct Result {
        /// The region; nil when it is a draft or a part is missing. With errors in the front matter it is good
        /// only for comparing its challenges with their headings.
        var region: Region?
        /// Whether the file says `draft: true`.
        var isDraft: Bool
        /// The former slugs, with their places.
        var aliases: [Located<Slug>]
    }

    /// How many former slugs a region may have.
    static let aliasLimit = 100

    /// The name of the file.
    let slug: Slug?
    /// The body.
    let text: TextReference
    /// The files that `source` may name.
    let files: AttachedFiles
    /// Whether a draft that is complete becomes a region too, as for a preview.
    var readsDrafts = false

    /// Reads all keys and reports everything that is wrong with them.
    ///
    /// What a draft says must be right; what it does not say yet is not missed.
    func decode(_ group: [YAMLEntry], _ findings: inout Findings) -> Result {
        let isDraft = Self.saysDraft(group)
        let errorsBefore = findings.errorCount
        let keys = KeyReader<RegionKey>(group, at: FrontMatter.opening, isStrict: !isDraft, &findings)
        _ = keys.flag(.draft, &findings)
        let aliases = aliases(keys, &findings)
        let title = keys.requiredText(.title, limit: TextLimit.name, &findings)
        let summary = keys.text(.summary, limit: TextLimit.sentence, &findings)
        let municipalityNote = keys.text(.municipalityNote, limit: TextLimit.note, &findings)
        let municipalities = municipalities(keys, hasNote: municipalityNote != nil, &findings)
        let source = keys.text(.source, limit: TextLimit.name, &findings).flatMap {
            findings.attachedFile($0, files)
        }
        let schedule = keys.required(.timing, &findings).flatMap {
            TimingDecoder.decode($0, isStrict: keys.isStrict, &findings)
        }
        let contacts = contacts(keys, &findings)
        let submission = submission(keys, &findings)
        let challenges = challenges(keys, &findings)
        let updates = updates(keys, &findings)
        let accepted = accepted(keys, &findings)
        guard !isDraft || readsDrafts, findings.errorCount == errorsBefore || Self.hasRead(challenges, keys),
            let slug, let title, let schedule, let submission
        else {
            return Result(region: nil, isDraft: isDraft, aliases: aliases)
        }
        let region = Region(
            slug: slug, title: title.value, summary: summary?.value, municipalities: municipalities,
            municipalityNote: municipalityNote?.value, challenges: challenges, schedule: schedule,
            contacts: contacts, submission: submission, updates: updates, aliases: aliases.map(\.value),
            source: source, accepted: accepted, text: text)
        return Result(region: region, isDraft: isDraft, aliases: aliases)
    }

    /// Whether every item of `challenges` was read.
    private static func hasRead(_ challenges: [Challenge], _ keys: KeyReader<RegionKey>) -> Bool {
        guard case .list(let items)? = keys[.challenges]?.value.value else { return false }
        return !items.isEmpty && items.count == challenges.count
    }

    private static func saysDraft(_ group: [YAMLEntry]) -> Bool {
        guard
            case .scalar(let scalar)? = group.first(where: { $0.key == RegionKey.draft.rawValue })?.value
                .value
        else { return false }
        return scalar.text == "true"
    }

    private func aliases(_ keys: KeyReader<RegionKey>, _ findings: inout Findings) -> [Located<Slug>] {
        let texts = keys.texts(.aliases, limit: TextLimit.name, &findings) ?? []
        if texts.count > Self.aliasLimit, let entry = keys[.aliases] {
            findings.error(
                "list.too-long", at: entry.keySpan,
                "there are \(texts.count) aliases, where at most \(Self.aliasLimit) are possible",
                help: "keep the addresses that people may still have")
        }
        return texts.prefix(Self.aliasLimit).compactMap { text in
            if let slug = Slug(text.value) { return Located(value: slug, span: text.span) }
            findings.error(
                "slug.invalid", at: text.span,
                "\(text.value) is not a slug: it may have only a–z, 0–9 and single hyphens",
                help: "write \(Slug(fromName: text.value))")
            return nil
        }
    }

    private func municipalities(
        _ keys: KeyReader<RegionKey>, hasNote: Bool, _ findings: inout Findings
    ) -> [String] {
        guard let entry = keys.required(.municipalities, &findings),
            let names = keys.texts(.municipalities, limit: TextLimit.name, &findings)
        else { return [] }
        if entry.isEmptyList, !hasNote {
            keys.reportEmpty(
                .municipalities, entry.value.span,
                help: "name them, such as [Genk, As], or say in municipality_note why there are none",
                &findings)
        }
        return findings.distinct(names, "municipality", identifier: "municipality.duplicate")
    }

    private func contacts(_ keys: KeyReader<RegionKey>, _ findings: inout Findings) -> [Contact] {
        items(of: .contacts, keys, &findings).map {
            ContactDecoder.decode($0, isStrict: keys.isStrict, &findings)
        } ?? []
    }

    private func challenges(_ keys: KeyReader<RegionKey>, _ findings: inout Findings) -> [Challenge] {
        items(of: .challenges, keys, &findings).map {
            ChallengeDecoder.decode($0, isStrict: keys.isStrict, &findings)
        } ?? []
    }

    private func submission(_ keys: KeyReader<RegionKey>, _ findings: inout Findings) -> Submission? {
        guard let entry = keys.required(.submission, &findings),
            let group = findings.group(entry.value, entry.key)
        else { return nil }
        return SubmissionDecoder.decode(group, at: entry.keySpan, isStrict: keys.isStrict, &findings)
    }

    private func updates(_ keys: KeyReader<RegionKey>, _ findings: inout Findings) -> [Update] {
        keys[.updates].flatMap { findings.list($0, example: RegionKey.updates.example) }.map {
            UpdateDecoder.decode($0, isStrict: keys.isStrict, &findings)
        } ?? []
    }

    private func accepted(_ keys: KeyReader<RegionKey>, _ findings: inout Findings) -> [Acceptance] {
        keys[.accept].flatMap { findings.list($0, example: RegionKey.accept.example) }.map {
            AcceptDecoder.decode($0, isStrict: keys.isStrict, &findings)
        } ?? []
    }

    /// The items of a list that has to have at least one.
    private func items(
        of key: RegionKey, _ keys: KeyReader<RegionKey>, _ findings: inout Findings
    ) -> [YAMLNode]? {
        guard let entry = keys.required(key, &findings) else { return nil }
        if entry.isEmptyList {
            keys.reportEmpty(key, entry.value.span, help: "write \(key.example)", &findings)
        }
        return findings.list(entry, example: key.example)
    }
}

extension YAMLEntry {
    /// Whether its value is `[]`.
    var isEmptyList: Bool {
        guard case .list(let items) = value.value else { return false }
        return items.isEmpty
    }
}
