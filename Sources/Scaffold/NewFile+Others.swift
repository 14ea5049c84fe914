import Content

extension NewFile {
    /// A persona with a page of its own.
    public static func persona(_ name: String) -> NewFile {
        NewFile(
            path: "Content/persona/\(Slug(fromName: name)).md",
            text: """
                ---
                # The name as challenges write it; the file is called after it.
                name: \(YAMLText.value(name))
                summary: "[in te vullen: één of twee zinnen die zeggen voor welke groep dit profiel staat]"
                ---

                [in te vullen: het profiel van \(name)]

                """)
    }

    /// A page beside the regions.
    public static func page(_ title: String) -> NewFile {
        NewFile(
            path: "Content/pagina/\(Slug(fromName: title)).md",
            text: """
                ---
                title: \(YAMLText.value(title))
                # One sentence for search engines.
                description:
                ---

                [in te vullen: de tekst van de pagina; koppen beginnen met ##]

                """)
    }
}
