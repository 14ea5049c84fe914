import Content
import Schedule

/// How a site is built.
public struct BuildOptions: Sendable {
    /// The output folder: absolute, or relative to the working directory of the process.
    public var output: String
    /// The moment for which the site is built.
    public var now: Instant
    /// Where the site will be; overrides `base_url` of the programme file.
    public var baseURL: BaseURL?
    /// Whether warnings stop the build, as errors do.
    public var isStrict: Bool
    /// How many files are read, rendered and written at once; at least 1.
    public var jobs: Int

    /// Makes options.
    public init(output: String, now: Instant, baseURL: BaseURL? = nil, isStrict: Bool = false, jobs: Int = 1)
    {
        self.output = output
        self.now = now
        self.baseURL = baseURL
        self.isStrict = isStrict
        self.jobs = max(1, jobs)
    }
}
