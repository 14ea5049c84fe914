import Markup

extension RegionPage {
    /// A page that differs from number to number.
    static func sample(_ number: Int, site: Site, body: HTML) -> RegionPage {
        RegionPage(
            site: site,
            title: "Werkingsgebied nummer \(number) & omstreken",
            summary:
                "Samen met de lokale besturen zoeken we een betere ondersteuning voor wie zorg geeft of krijgt.",
            phase: "Open",
            isOpen: number % 2 == 0,
            deadline: Deadline(
                machine: "2023-06-01T23:59+02:00",
                sentence: "tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd"),
            municipalities: ["Genk", "As", "Zutendaal", "Houthalen-Helchteren", "’s-Gravenvoeren"],
            challenges: (1...5).map { challenge($0) },
            milestones: (1...8).map { milestone($0) },
            contacts: (1...2).map { contact($0) },
            previous: Link(text: "Vorige regio \(number - 1)", href: "../regio-\(number - 1)/"),
            next: Link(text: "Volgende regio \(number + 1)", href: "../regio-\(number + 1)/"),
            body: body)
    }

    private static func challenge(_ number: Int) -> Challenge {
        Challenge(
            identifier: "regio-uitdaging-\(number)",
            title: "Hoe vinden mensen met een zorgvraag sneller de juiste \"buurt\" \(number)?",
            personas: [
                Link(text: "Roy", href: "../../persona/roy/"),
                Link(text: "Alex-2", href: "../../persona/alex-2/"),
            ],
            rows: ["niet", "minder", "gewoon", "meer", "zeer"].map {
                Row(label: "\($0) herkenbaar", share: $0 == "meer" ? nil : "20 %")
            },
            note: number == 3 ? "De som van de percentages is 105 % in de bron." : nil)
    }

    private static func milestone(_ number: Int) -> Milestone {
        Milestone(
            label: "Beoordelen schriftelijke projectvoorstellen \(number)",
            machine: number == 8 ? nil : "2023-06-0\(number)",
            words: "maandag 12 juni 2023 tot en met vrijdag 16 juni 2023",
            note: number == 4 ? "Week van 12 en 16 juni <bron>" : nil)
    }

    private static func contact(_ number: Int) -> Contact {
        Contact(
            name: "Voornaam Achternaam \(number)", role: "projectleider zorg & welzijn",
            email: "voornaam.achternaam.\(number)@voorbeeld.example",
            phone: number == 1 ? Link(text: "+32 494 62 42 42", href: "tel:+32494624242") : nil)
    }
}
