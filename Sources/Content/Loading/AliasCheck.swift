import Diagnostics

/// Checks that a former slug leads to one region only.
enum AliasCheck {
    /// The aliases that are the name of a region, drafts included, or another region's alias.
    static func findings(_ files: [LoadedFile]) -> [Diagnostic] {
        let claims = files.flatMap(\.aliases)
        guard !claims.isEmpty else { return [] }
        var owners: [Slug: ContentFile] = [:]
        for loaded in files where loaded.file.kind == .region {
            if let slug = loaded.file.slug { owners[slug] = loaded.file }
        }
        var claimed: [Slug: AliasClaim] = [:]
        return claims.compactMap { claim in
            if let owner = owners[claim.alias] {
                return claim.taken(
                    owner == claim.file
                        ? "\(claim.alias) is the present name of this region, not a former one"
                        : "\(claim.alias) is the name of another region: \(owner.path)")
            }
            if let first = claimed[claim.alias] {
                return claim.taken(
                    first.file == claim.file
                        ? "\(claim.alias) is in the list twice"
                        : "\(claim.alias) is an alias in \(first.file.path) too")
            }
            claimed[claim.alias] = claim
            return nil
        }
    }
}
