/// The Dutch names of months and weekdays.
public enum DutchNames {
    /// January first.
    public static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ]

    /// Monday first.
    public static let weekdays = [
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ]

    /// Short forms of the months, without their full stop.
    public static let shortMonths: [String: Int] = [
        "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "maa": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
        "sept": 9, "okt": 10, "nov": 11, "dec": 12,
    ]

    /// Short forms of the weekdays, without their full stop.
    static let shortWeekdays: [String: Int] = [
        "ma": 1, "di": 2, "din": 2, "wo": 3, "woe": 3, "do": 4, "don": 4, "vr": 5, "vrij": 5, "za": 6,
        "zat": 6,
        "zo": 7, "zon": 7,
    ]

    /// Numbers of days and weeks that are written as words.
    static let numbers: [String: Int] = [
        "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
        "tien": 10, "veertien": 14, "vijftien": 15, "twintig": 20, "dertig": 30,
    ]

    /// Days of the month that are written as words: `eerste`, `vijftien`. A date is seldom written so.
    static let days: [String: Int] = {
        let ordinals = [
            "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
            "tiende",
            "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende",
            "achttiende",
            "negentiende", "twintigste", "eenentwintigste", "tweeentwintigste", "drieentwintigste",
            "vierentwintigste", "vijfentwintigste", "zesentwintigste", "zevenentwintigste",
            "achtentwintigste",
            "negenentwintigste", "dertigste", "eenendertigste",
        ]
        var days = Dictionary(uniqueKeysWithValues: zip(ordinals, 1...))
        days["tweeëntwintigste"] = 22
        days["drieëntwintigste"] = 23
        // `een` is an article far more often than a number.
        for (word, number) in numbers where number > 1 { days[word] = number }
        return days
    }()

    /// Hours that are written as words, and parts of the day that tell which of two hours is meant.
    static let hours: [String: Int] = {
        var hours = numbers.filter { $0.value <= 10 }
        hours["elf"] = 11
        hours["twaalf"] = 12
        return hours
    }()

    /// The days that people mean by a part of a month.
    static let partsOfMonth: [String: ClosedRange<Int>] = [
        "begin": 1...10, "half": 11...20, "midden": 11...20, "medio": 11...20, "eind": 21...31,
        "einde": 21...31,
    ]

    /// The words with which a date in a sentence can begin.
    static let beginnings = Set(weekdays).union(days.keys).union(partsOfMonth.keys)

    /// The month that a word names, 1 to 12.
    public static func month(_ word: String) -> Int? {
        months.firstIndex(of: word).map { $0 + 1 } ?? shortMonths[word]
    }

    /// The weekday that a word names, 1 to 7.
    static func weekday(_ word: String) -> Int? {
        weekdays.firstIndex(of: word).map { $0 + 1 } ?? shortWeekdays[word]
    }
}
