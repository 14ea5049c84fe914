import Testing

/// What is said about contacts and addresses.
@Suite struct AddressTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "an e-mail address without @",
            replace: "    email: an@stad.example",
            by: "    email: an.stad.example",
            expected: """
                Content/regio/genk.md:9:12: error: an.stad.example is not an e-mail address: it has no @ [email.invalid]
                  9 |     email: an.stad.example
                    |            ^^^^^^^^^^^^^^^
                  help: write it like jan.peeters@stad.example

                """),
        GoldenCase(
            "an e-mail address with two @",
            replace: "    email: an@stad.example",
            by: "    email: an@@stad.example",
            expected: """
                Content/regio/genk.md:9:12: error: an@@stad.example is not an e-mail address: it has more than one @ [email.invalid]
                  9 |     email: an@@stad.example
                    |            ^^^^^^^^^^^^^^^^
                  help: write it like jan.peeters@stad.example

                """),
        GoldenCase(
            "an e-mail address with a space",
            replace: "    email: an@stad.example",
            by: "    email: an @stad.example",
            expected: """
                Content/regio/genk.md:9:12: error: an @stad.example is not an e-mail address: it has a space [email.invalid]
                  9 |     email: an @stad.example
                    |            ^^^^^^^^^^^^^^^^
                  help: write it like jan.peeters@stad.example

                """),
        GoldenCase(
            "an e-mail address with mailto",
            replace: "    email: an@stad.example",
            by: "    email: mailto:an@stad.example",
            expected: """
                Content/regio/genk.md:9:12: error: mailto:an@stad.example is not an e-mail address: it begins with mailto: [email.invalid]
                  9 |     email: mailto:an@stad.example
                    |            ^^^^^^^^^^^^^^^^^^^^^^
                  help: leave out mailto:

                """),
        GoldenCase(
            "an e-mail address without a domain",
            replace: "    email: an@stad.example",
            by: "    email: an@stad",
            expected: """
                Content/regio/genk.md:9:12: error: an@stad is not an e-mail address: what is behind the @ is not the name of a mail server [email.invalid]
                  9 |     email: an@stad
                    |            ^^^^^^^
                  help: write it like jan.peeters@stad.example

                """),
        GoldenCase(
            "an e-mail address that would add a copy",
            replace: "    email: an@stad.example",
            by: "    email: an?bcc=x@stad.example",
            expected: """
                Content/regio/genk.md:9:12: error: an?bcc=x@stad.example is not an e-mail address: before the @ it has ?, where only letters, digits and . _ + ' - can stand [email.invalid]
                  9 |     email: an?bcc=x@stad.example
                    |            ^^^^^^^^^^^^^^^^^^^^^
                  help: write it like jan.peeters@stad.example

                """),
        GoldenCase(
            "an e-mail address with an escape",
            replace: "    email: an@stad.example",
            by: "    email: an%0A@stad.example",
            expected: """
                Content/regio/genk.md:9:12: error: an%0A@stad.example is not an e-mail address: before the @ it has %, where only letters, digits and . _ + ' - can stand [email.invalid]
                  9 |     email: an%0A@stad.example
                    |            ^^^^^^^^^^^^^^^^^^
                  help: write it like jan.peeters@stad.example

                """),
        GoldenCase(
            "an e-mail address with an accent",
            replace: "    email: an@stad.example",
            by: "    email: rené@stad.example",
            expected: """
                Content/regio/genk.md:9:12: error: rené@stad.example is not an e-mail address: before the @ it has é, where only letters, digits and . _ + ' - can stand [email.invalid]
                  9 |     email: rené@stad.example
                    |            ^^^^^^^^^^^^^^^^^
                  help: write it like jan.peeters@stad.example

                """),
        GoldenCase(
            "an e-mail address with the marks that mailboxes have",
            replace: "    email: an@stad.example", by: "    email: an.d'hondt+vve_2-a@stad.example",
            expected: ""),
        GoldenCase(
            "an e-mail address without a mailbox",
            replace: "    email: an@stad.example",
            by: "    email: .an@stad.example",
            expected: """
                Content/regio/genk.md:9:12: error: .an@stad.example is not an e-mail address: what is before the @ is not a mailbox [email.invalid]
                  9 |     email: .an@stad.example
                    |            ^^^^^^^^^^^^^^^^
                  help: write it like jan.peeters@stad.example

                """),
        GoldenCase(
            "a telephone number that misses a digit",
            replace: "    email: an@stad.example",
            by: "    phone: 0470 12 34 5",
            expected: """
                Content/regio/genk.md:9:12: error: 0470 12 34 5 is not a telephone number [phone.invalid]
                  9 |     phone: 0470 12 34 5
                    |            ^^^^^^^^^^^^
                  help: write it like 011 12 34 56, 0470 12 34 56 or +32 470 12 34 56

                """),
        GoldenCase(
            "a telephone number with words",
            replace: "    email: an@stad.example",
            by: "    phone: 011 12 34 56 (voormiddag)",
            expected: """
                Content/regio/genk.md:9:12: error: 011 12 34 56 (voormiddag) is not a telephone number [phone.invalid]
                  9 |     phone: 011 12 34 56 (voormiddag)
                    |            ^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: write it like 011 12 34 56, 0470 12 34 56 or +32 470 12 34 56

                """),
        GoldenCase(
            "a telephone number of no country",
            replace: "    email: an@stad.example",
            by: "    phone: +999 12 34 56 78",
            expected: """
                Content/regio/genk.md:9:12: error: +999 12 34 56 78 begins with +999, which no country has [phone.invalid]
                  9 |     phone: +999 12 34 56 78
                    |            ^^^^^^^^^^^^^^^^
                  help: correct the country code: +32 is Belgium, +31 the Netherlands

                """),
        GoldenCase(
            "a contact without e-mail and phone",
            replace: """

                    email: an@stad.example
                sub
                """,
            by: """

                sub
                """,
            expected: """
                Content/regio/genk.md:8:5: error: email or phone is missing in this contact [key.missing]
                  8 |   - name: An Peeters
                    |     ^
                  help: add email: jan.peeters@stad.example or phone: 011 12 34 56

                """),
        GoldenCase(
            "a contact without a name",
            replace: """
                  - name: An Peeters
                    email
                """,
            by: """
                  - role: coach
                    email
                """,
            expected: """
                Content/regio/genk.md:8:5: error: name is missing in this contact [key.missing]
                  8 |   - role: coach
                    |     ^
                  help: add name: Jan Peeters

                """),
        GoldenCase(
            "a submission without an address",
            replace: """
                submission:
                  email: an@stad.example
                """,
            by: """
                submission:
                  subject: Kandidatuur
                """,
            expected: """
                Content/regio/genk.md:10:1: error: email or url is missing in submission [key.missing]
                  10 | submission:
                     | ^^^^^^^^^^
                  help: add email: jan.peeters@stad.example or url: https://www.stad.example/kandidatuur

                """),
        GoldenCase(
            "a web address without https",
            replace: """
                submission:
                  email: an@stad.example
                """,
            by: """
                submission:
                  url: www.stad.be/formulier
                """,
            expected: """
                Content/regio/genk.md:11:8: error: www.stad.be/formulier is not a web address: it does not begin with https:// [url.invalid]
                  11 |   url: www.stad.be/formulier
                     |        ^^^^^^^^^^^^^^^^^^^^^
                  help: write the whole address, such as https://www.stad.example/addendum

                """),
        GoldenCase(
            "a web address with another scheme",
            replace: """
                submission:
                  email: an@stad.example
                """,
            by: """
                submission:
                  url: ftp://stad.be
                """,
            expected: """
                Content/regio/genk.md:11:8: error: ftp://stad.be is not a web address: only https:// and http:// are possible [url.invalid]
                  11 |   url: ftp://stad.be
                     |        ^^^^^^^^^^^^^
                  help: write the whole address, such as https://www.stad.example/addendum

                """),
        GoldenCase(
            "a web address with a space",
            replace: """
                submission:
                  email: an@stad.example
                """,
            by: """
                submission:
                  url: https://stad.be/een formulier
                """,
            expected: """
                Content/regio/genk.md:11:8: error: https://stad.be/een formulier is not a web address: a space is not allowed in it [url.invalid]
                  11 |   url: https://stad.be/een formulier
                     |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: write %20 for a space

                """),
        GoldenCase(
            "a web address with an accent",
            replace: """
                submission:
                  email: an@stad.example
                """,
            by: """
                submission:
                  url: https://stad.be/één
                """,
            expected: """
                Content/regio/genk.md:11:8: error: https://stad.be/één is not a web address: é is not allowed in it [url.invalid]
                  11 |   url: https://stad.be/één
                     |        ^^^^^^^^^^^^^^^^^^^
                  help: copy the address from the browser's address bar

                """),
        GoldenCase(
            "a web address without a server",
            replace: """
                submission:
                  email: an@stad.example
                """,
            by: """
                submission:
                  url: https:///formulier
                """,
            expected: """
                Content/regio/genk.md:11:8: error: https:///formulier is not a web address: it names no server [url.invalid]
                  11 |   url: https:///formulier
                     |        ^^^^^^^^^^^^^^^^^^
                  help: write the whole address, such as https://www.stad.example/addendum

                """),
    ]
}
