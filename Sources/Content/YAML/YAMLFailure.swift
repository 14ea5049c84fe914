/// Why reading ended before the end.
enum YAMLFailure: Error, Sendable {
    case syntax(YAMLProblem)
    case tooDeep(YAMLMark)
    case tooLarge(YAMLMark)
}
