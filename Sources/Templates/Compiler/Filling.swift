/// What a template fills a block of its parent with.
struct Filling {
    /// Which block of which file: two fillings with the same place are the same.
    struct Identity: Hashable {
        let template: String
        let offset: Int
    }

    let block: Block
    let template: ParsedTemplate

    var identity: Identity { Identity(template: template.name, offset: block.name.range.lowerBound) }
}
