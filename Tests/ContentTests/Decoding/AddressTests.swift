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
            replace: "    email: paul@genk.be",
            by: "    email: paul.genk.be",
            expected: """
                Content/regio/genk.md:9:12: error: paul.genk.be is not an e-mail address: it has no @ [email.invalid]
                  9 |     email: paul.genk.be
                    |            ^^^^^^^^^^^^
                  help: write it like voornaam.naam@genk.be

                """),
        GoldenCase(
            "an e-mail address with two @",
            replace: "    email: paul@genk.be",
            by: "    email: paul@@genk.be",
            expected: """
                Content/regio/genk.md:9:12: error: paul@@genk.be is not an e-mail address: it has more than one @ [email.invalid]
                  9 |     email: paul@@genk.be
                    |            ^^^^^^^^^^^^^
                  help: write it like voornaam.naam@genk.be

                """),
        GoldenCase(
            "an e-mail address with a space",
            replace: "    email: paul@genk.be",
            by: "    email: paul @genk.be",
            expected: """
                Content/regio/genk.md:9:12: error: paul @genk.be is not an e-mail address: it has a space [email.invalid]
                  9 |     email: paul @genk.be
                    |            ^^^^^^^^^^^^^
                  help: write it like voornaam.naam@genk.be

                """),
        GoldenCase(
            "an e-mail address with mailto",
            replace: "    email: paul@genk.be",
            by: "    email: mailto:paul@genk.be",
            expected: """
                Content/regio/genk.md:9:12: error: mailto:paul@genk.be is not an e-mail address: it begins with mailto: [email.invalid]
                  9 |     email: mailto:paul@genk.be
                    |            ^^^^^^^^^^^^^^^^^^^
                  help: leave out mailto:

                """),
        GoldenCase(
            "an e-mail address without a domain",
            replace: "    email: paul@genk.be",
            by: "    email: paul@genk",
            expected: """
                Content/regio/genk.md:9:12: error: paul@genk is not an e-mail address: what is behind the @ is not the name of a mail server [email.invalid]
                  9 |     email: paul@genk
                    |            ^^^^^^^^^
                  help: write it like voornaam.naam@genk.be

                """),
        GoldenCase(
            "an e-mail address without a mailbox",
            replace: "    email: paul@genk.be",
            by: "    email: .paul@genk.be",
            expected: """
                Content/regio/genk.md:9:12: error: .paul@genk.be is not an e-mail address: what is before the @ is not a mailbox [email.invalid]
                  9 |     email: .paul@genk.be
                    |            ^^^^^^^^^^^^^
                  help: write it like voornaam.naam@genk.be

                """),
        GoldenCase(
            "a telephone number that misses a digit",
            replace: "    email: paul@genk.be",
            by: "    phone: 0494 62 42 4",
            expected: """
                Content/regio/genk.md:9:12: error: 0494 62 42 4 is not a telephone number [phone.invalid]
                  9 |     phone: 0494 62 42 4
                    |            ^^^^^^^^^^^^
                  help: write it like 011 30 81 02, 0494 62 42 42 or +32 494 62 42 42

                """),
        GoldenCase(
            "a telephone number with words",
            replace: "    email: paul@genk.be",
            by: "    phone: 011 30 81 02 (voormiddag)",
            expected: """
                Content/regio/genk.md:9:12: error: 011 30 81 02 (voormiddag) is not a telephone number [phone.invalid]
                  9 |     phone: 011 30 81 02 (voormiddag)
                    |            ^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: write it like 011 30 81 02, 0494 62 42 42 or +32 494 62 42 42

                """),
        GoldenCase(
            "a contact without e-mail and phone",
            replace: """

                    email: paul@genk.be
                sub
                """,
            by: """

                sub
                """,
            expected: """
                Content/regio/genk.md:8:5: error: email or phone is missing in this contact [key.missing]
                  8 |   - name: Paul Olaerts
                    |     ^
                  help: add email: jan.peeters@genk.be or phone: 011 30 81 02

                """),
        GoldenCase(
            "a contact without a name",
            replace: """
                  - name: Paul Olaerts
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
                  email: paul@genk.be
                """,
            by: """
                submission:
                  subject: Kandidatuur
                """,
            expected: """
                Content/regio/genk.md:10:1: error: email or url is missing in submission [key.missing]
                  10 | submission:
                     | ^^^^^^^^^^
                  help: add email: jan.peeters@genk.be

                """),
        GoldenCase(
            "a web address without https",
            replace: """
                submission:
                  email: paul@genk.be
                """,
            by: """
                submission:
                  url: www.genk.be/formulier
                """,
            expected: """
                Content/regio/genk.md:11:8: error: www.genk.be/formulier is not a web address: it does not begin with https:// [url.invalid]
                  11 |   url: www.genk.be/formulier
                     |        ^^^^^^^^^^^^^^^^^^^^^
                  help: write the whole address, such as https://www.genk.be/addendum

                """),
        GoldenCase(
            "a web address with another scheme",
            replace: """
                submission:
                  email: paul@genk.be
                """,
            by: """
                submission:
                  url: ftp://genk.be
                """,
            expected: """
                Content/regio/genk.md:11:8: error: ftp://genk.be is not a web address: only https:// and http:// are possible [url.invalid]
                  11 |   url: ftp://genk.be
                     |        ^^^^^^^^^^^^^
                  help: write the whole address, such as https://www.genk.be/addendum

                """),
        GoldenCase(
            "a web address with a space",
            replace: """
                submission:
                  email: paul@genk.be
                """,
            by: """
                submission:
                  url: https://genk.be/een formulier
                """,
            expected: """
                Content/regio/genk.md:11:8: error: https://genk.be/een formulier is not a web address: a space is not allowed in it [url.invalid]
                  11 |   url: https://genk.be/een formulier
                     |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: write %20 for a space

                """),
        GoldenCase(
            "a web address with an accent",
            replace: """
                submission:
                  email: paul@genk.be
                """,
            by: """
                submission:
                  url: https://genk.be/één
                """,
            expected: """
                Content/regio/genk.md:11:8: error: https://genk.be/één is not a web address: é is not allowed in it [url.invalid]
                  11 |   url: https://genk.be/één
                     |        ^^^^^^^^^^^^^^^^^^^
                  help: copy the address from the browser's address bar

                """),
        GoldenCase(
            "a web address without a server",
            replace: """
                submission:
                  email: paul@genk.be
                """,
            by: """
                submission:
                  url: https:///formulier
                """,
            expected: """
                Content/regio/genk.md:11:8: error: https:///formulier is not a web address:  is not the name of a server [url.invalid]
                  11 |   url: https:///formulier
                     |        ^^^^^^^^^^^^^^^^^^
                  help: write the whole address, such as https://www.genk.be/addendum

                """),
    ]
}
