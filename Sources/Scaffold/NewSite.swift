/// A whole project with one region as an example; the look comes with the program.
public enum NewSite {
    /// The files of `Content/`.
    public static let files = [programme, privacy, accessibility, region, ignored]

    private static let programme = NewFile(
        path: "Content/programma.md",
        text: """
            ---
            title: Een nieuwe oproep
            tagline: Eén zin die zegt waar de oproep over gaat.
            # The address of the site; replace it by the real one.
            base_url: https://oproep.example/
            closing_soon_days: 7
            contact:
              name: Programmabureau
              email: programmabureau@oproep.example
              about: Vragen over de oproep als geheel
            ---

            Welkom op de website van de oproep. Elke regio heeft een eigen pagina, met haar uitdagingen, haar timing en wie je kunt bereiken.

            [in te vullen: waar de oproep over gaat en wie kan meedoen]

            """)

    private static let privacy = NewFile(
        path: "Content/pagina/privacy.md",
        text: """
            ---
            title: Privacyverklaring
            description: Welke persoonsgegevens op deze website staan en welke rechten je hebt.
            ---

            Deze website gebruikt geen cookies en volgt je niet.

            ## Wie is verantwoordelijk?

            [in te vullen: naam en adres van de organisatie, en de functionaris voor gegevensbescherming]

            ## Welke gegevens staan hier?

            Bij elke regio staat wie je kunt bereiken. Dat zijn contactgegevens voor het werk.

            [in te vullen: de rechtsgrond, en hoelang de gegevens blijven staan]

            """)

    private static let accessibility = NewFile(
        path: "Content/pagina/toegankelijkheid.md",
        text: """
            ---
            title: Toegankelijkheidsverklaring
            description: In welke mate deze website toegankelijk is en waar je een probleem kunt melden.
            ---

            Iedereen moet deze website kunnen gebruiken, ook mensen met een beperking.

            [in te vullen: in welke mate de website voldoet, en hoe dat is nagegaan]

            ## Een probleem melden

            [in te vullen: naar wie je een probleem stuurt, en binnen welke tijd je antwoord krijgt]

            """)

    /// A region that shows each part, published at once so that the first build has something to show.
    private static let region = NewFile(
        path: "Content/regio/voorbeeld.md",
        text: """
            ---
            title: Voorbeeldregio
            summary: Een voorbeeld van een regio. Vervang het door je eerste regio, met `addenda new region`.
            municipalities: [Voorbeeldstad, Voorbeelddorp]
            timing:
              launch: 2030-03-04
              deadline: 2030-04-26 23:59
              assessment: 2030-W18 / 2030-W19
              pitches: [2030-05-20, 2030-05-22]
              decision: before 2030-06-14
              rebuttal: decision + 14 days
            contacts:
              - name: An Peeters
                role: projectleider
                email: an.peeters@oproep.example
                phone: +32 11 12 34 56
                about: Vragen over de inhoud
            submission:
              email: an.peeters@oproep.example
              subject: Kandidatuur Voorbeeldregio
            challenges:
              - personas: [Roy]
                recognition: {not: 0, less: 5, plain: 60, more: 5, very: 30}
            ---

            ## Regio-uitdagingen

            Dit is een voorbeeld. Elke uitdaging steunt op een of meer persona’s.

            ### Regio-uitdaging 1

            De regio stelt twee vragen over mensen zoals Roy:

            - Hoe krijgen ze de begeleiding die ze nodig hebben?
            - Hoe vinden ze werk dat bij hen past?

            ## Lokale analyse

            ### Arena-analyse

            | Nood | Dienstverlening |
            | --- | --- |
            | Begeleiding tijdens het hele traject | Iemand die de cliënt vergezelt |

            ## Andere lokale input

            De regio werkt samen met alle lokale besturen.

            """)

    private static let ignored = NewFile(
        path: ".gitignore", text: "# The site is built anew wherever it is needed.\n/Site/\n")
}
