/// A place in a YAML text as libyaml counts: lines and columns from 0, columns in Unicode scalars.
struct YAMLMark: Sendable, Hashable {
    var line: Int
    var column: Int
}
