/// The names of the months in English, for messages to editors.
enum EnglishMonth {
    static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
