import Content
import Schedule

/// How a live site is shown.
public struct LiveOptions: Sendable {
    /// Where the site will be; overrides `base_url` of the programme file.
    public var baseURL: BaseURL?
    /// Whether regions that say `draft: true` are shown, if they are complete.
    public var showsDrafts: Bool
    /// Whether each block of a text has the attribute `data-line`, the line of its file in which it begins.
    public var marksLines: Bool
    /// How many files are read at once; at least 1.
    public var jobs: Int

    /// Makes options. Without drafts and marks the files are those of a build, byte for byte.
    public init(baseURL: BaseURL? = nil, showsDrafts: Bool = false, marksLines: Bool = false, jobs: Int = 1) {
        self.baseURL = baseURL
        self.showsDrafts = showsDrafts
        self.marksLines = marksLines
        self.jobs = max(1, jobs)
    }
}
