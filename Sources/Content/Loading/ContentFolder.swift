/// Where the content of a project stands.
public enum ContentFolder {
    /// The folder below the project.
    public static let root = "Content"
    /// The file of the call as a whole.
    public static let programme = "Content/programma.md"
    /// The folder of the regions.
    public static let regions = "Content/regio"
    /// The folder of the pages.
    public static let pages = "Content/pagina"
    /// The folder of the personas.
    public static let personas = "Content/persona"

    /// How large a file with front matter may be, in bytes; 100 times what a long addendum has.
    public static let fileLimit = 1 << 20
}
