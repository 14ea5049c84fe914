import Content

/// The words in which addenda say how recognisable a challenge is.
///
/// The list of those that say nothing is closed on purpose: `60 % herkenbaar, waarvan 10 % zeer` or `meer dan 60 %`
/// means something else than it seems, so that a sentence with any other word is asked about.
enum RecognitionWords {
    /// The answers that stand before `herkenbaar`.
    static let degrees: [String: RecognitionDegree] = [
        "niet": .not, "minder": .less, "gewoon": .plain, "meer": .more, "zeer": .very,
    ]

    /// Other words for an answer, which are noted.
    static let synonyms: [String: RecognitionDegree] = ["heel": .very, "erg": .very]

    /// What can stand before `niet` and makes it no other answer.
    static let emphasis: Set<String> = ["helemaal", "absoluut", "totaal"]

    /// What is recognisable or not.
    static let recognisable: Set<String> = ["herkenbaar", "herkenbare"]

    /// Who was asked.
    static let people: Set<String> = [
        "partner", "partners", "partnerorganisatie", "partnerorganisaties", "deelnemer", "deelnemers",
        "aanwezige", "aanwezigen", "respondent", "respondenten", "bevraagden", "organisatie", "organisaties",
        "personen",
    ]

    /// What can stand before those who were asked.
    static let attributes: Set<String> = [
        "externe", "aanwezige", "deelnemende", "bevraagde", "betrokken", "lokale", "enkele", "enkel", "van",
        "de", "onze",
    ]

    /// `Regio-uitdaging`, in front of its number.
    static let challenge: Set<String> = ["uitdaging", "regio-uitdaging", "regiouitdaging", "ru"]

    /// More of them at once.
    static let challenges: Set<String> = ["uitdagingen", "regio-uitdagingen", "regiouitdagingen"]

    /// What follows the number of a share.
    static let percent: Set<String> = ["procent", "percent", "pct"]

    /// Words that change nothing about a share or an answer.
    static let fillers: Set<String> = people.union([
        "de", "het", "een", "deze", "die", "dit", "dat", "er", "ze", "zij", "hen", "hem", "men", "zich",
        "aan", "van", "voor", "door", "bij", "op", "in", "onder", "te", "en", "maar", "terwijl", "waarbij",
        "ook", "nog", "wel", "eens", "slechts", "liefst", "daarnaast", "verder", "tenslotte", "eveneens",
        "bovendien", "voorts", "vervolgens", "tevens", "hier", "zo",
        "geeft", "geven", "gaf", "gaven", "vindt", "vinden", "vond", "vonden", "noemt", "noemen", "noemde",
        "noemden", "ervaart", "ervaren", "bestempelt", "bestempelen", "bestempelde", "beschouwt",
        "beschouwen", "beoordeelt", "beoordelen", "beoordeelde", "beoordeelden", "zegt", "zeggen", "zei",
        "zeiden", "stelt", "stellen", "stelde", "stelden", "kiest", "kiezen", "koos", "kozen", "antwoordt",
        "antwoorden", "antwoordde", "antwoordden", "duidt", "duiden", "duidde", "duidden", "acht", "achten",
        "aangeduid", "aangegeven", "beoordeeld", "bestempeld", "benoemd", "gevonden", "genoemd", "aangeeft",
        "aangeven", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "had", "heeft",
        "hebben", "antwoord", "resultaat", "resultaten", "score", "scores", "herkenbaarheid", "regio",
        "andere", "anderen", "overige", "resterende", "externe", "deelnemende", "bevraagde", "betrokken",
    ])

    /// Words that change nothing, two by two.
    static let pairs: Set<[String]> = [["tot", "slot"], ["ten", "slotte"]]

    /// Signs that change nothing.
    static let signs: Set<Character> = [
        ",", ";", ":", ".", "(", ")", "!", "=", "-", "|", "•", "●", "➔", "*", "…",
    ]

    /// Somebody who gave no answer: `geen mening`.
    static let noAnswer: [[String]] = [
        ["geen", "mening"], ["geen", "antwoord"], ["geen", "idee"], ["weet", "niet"],
        ["weet", "het", "niet"],
        ["onthield", "zich"], ["onthouding"], ["blanco"],
    ]

    /// The words with which those begin.
    static let noAnswerStarts = Set(noAnswer.compactMap(\.first))
}
