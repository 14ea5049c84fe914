import Content
import Schedule

extension NewFile {
    /// The most characters that a subject may have.
    private static let longestSubject = 200

    /// What candidates are asked to write as subject; left open when the name is too long for it.
    private static func subject(_ name: String) -> String {
        let subject = "Kandidatuur \(name)"
        return subject.count <= longestSubject
            ? YAMLText.value(subject) : "# in te vullen: het onderwerp van de e-mail"
    }

    /// A region that begins as a draft, with every part that an addendum has.
    ///
    /// - Parameters:
    ///   - name: Its name: `Houthalen-Helchteren`.
    ///   - programme: The programme, from which the dates are taken; nil when there is none yet.
    public static func region(_ name: String, in programme: Programme?) -> NewFile {
        let slug = Slug(fromName: name)
        return NewFile(
            path: "Content/regio/\(slug).md",
            text: """
                ---
                # A draft is not published. Fill in what says “in te vullen”; `addenda check` lists what is left.
                # Then remove the line draft: true.
                draft: true
                title: \(YAMLText.value(name))
                summary: # in te vullen: één of twee zinnen voor de lijst van regio’s
                municipalities: # in te vullen: de lokale besturen, zoals [Genk, As]
                \(NewTiming(programme).text)
                contacts:
                  - name: # in te vullen: wie vragen beantwoordt
                    role:
                    email: # in te vullen: het e-mailadres
                    phone: # in te vullen: het telefoonnummer, zoals "+32 11 12 34 56"
                    about: Vragen over de inhoud
                submission:
                  email: # in te vullen: waar kandidaturen naartoe gaan
                  subject: \(subject(name))
                challenges:
                  # One item for each heading “Regio-uitdaging N” in the text below.
                  - personas: # in te vullen: de persona’s, zoals [Roy]
                    recognition: # in te vullen: de cijfers, zoals {not: 0, less: 5, plain: 60, more: 5, very: 30}
                ---

                ## Regio-uitdagingen

                [in te vullen: wat de uitdagingen van de regio gemeen hebben]

                ### Regio-uitdaging 1

                [in te vullen: de vragen die de regio stelt]

                ## Lokale analyse

                ### Resultaten verrijking-sessies

                [in te vullen: wat externe partners toevoegden]

                ### Arena-analyse

                [in te vullen: welke dienstverlening nodig is]

                ## Persona

                [in te vullen: op welke persona’s de uitdagingen steunen]

                ## Andere lokale input

                [in te vullen: wat de regio nog wil meegeven]

                """)
    }
}
