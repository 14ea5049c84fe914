/// Ways to hand in besides an address or a site, of which a page can say nothing: `per aangetekende brief`.
enum OtherWays {
    /// What is to be asked about them.
    static func remarks(_ sentences: [ContactSentence]) -> [Remark] {
        sentences.filter { ByteSearch.hasAny(words, in: $0.text.plain) }.prefix(5).map {
            .unsure("“\($0.text.prefix(200))” names another way to hand in: is it required too?")
        }
    }

    private static let words = [
        "aangetekend", "per post", "per brief", "op papier", "papieren ", "afgeven", "afgegeven",
        "overhandig",
        "persoonlijk af", "in tweevoud", "exemplaren", "wetransfer", "usb",
    ]
}
