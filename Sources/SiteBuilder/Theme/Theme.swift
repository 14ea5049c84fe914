import Templates

/// The look of a site: its templates, compiled for the pages they render, and its assets.
struct Theme: Sendable {
    let home: Template<HomePage>
    let region: Template<RegionPage>
    let personas: Template<PersonasPage>
    let persona: Template<PersonaPage>
    let municipalities: Template<MunicipalitiesPage>
    let calendar: Template<CalendarPage>
    let page: Template<TextPage>
    let openData: Template<OpenDataPage>
    let notFound: Template<NotFoundPage>
    let redirect: Template<RedirectPage>
    /// The files of `Templates/assets/`, sorted by name.
    let assets: [Asset]
}
