/// The templates that pages are made from, by the names of their files without `.mustache`.
enum PageTemplate: String, CaseIterable {
    case home, region, personas, persona, municipalities, calendar, page, redirect
    case openData = "open-data"
    case notFound = "not-found"
}
