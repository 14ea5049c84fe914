/// Reads addresses and numbers, and reports what is none.
extension Findings {
    /// An e-mail address, as written.
    mutating func email(_ text: Located<String>) -> String? {
        guard let problem = EmailAddress.problem(text.value) else { return text.value }
        error("email.invalid", at: text.span, problem.message, help: problem.help)
        return nil
    }

    /// A telephone number.
    mutating func phone(_ text: Located<String>) -> PhoneNumber? {
        if let number = PhoneNumber(text.value) { return number }
        if let code = PhoneNumber.unknownCountryCode(in: text.value) {
            error(
                "phone.invalid", at: text.span, "\(text.value) begins with \(code), which no country has",
                help: "correct the country code: +32 is Belgium, +31 the Netherlands")
            return nil
        }
        error(
            "phone.invalid", at: text.span, "\(text.value) is not a telephone number",
            help: "write it like 011 12 34 56, 0470 12 34 56 or +32 470 12 34 56")
        return nil
    }

    /// A web address, as written.
    mutating func url(_ text: Located<String>) -> String? {
        do {
            _ = try WebAddress(text.value)
            return text.value
        } catch {
            self.error("url.invalid", at: text.span, error.message, help: error.help)
            return nil
        }
    }

    /// The address of the site; one that exists only in examples gets a warning.
    mutating func baseURL(_ text: Located<String>) -> BaseURL? {
        do {
            let address = try BaseURL(text.value)
            guard address.isPlaceholder else { return address }
            warning(
                "placeholder.unfilled", at: text.span, "\(address.host) exists only in examples",
                help: "write the address at which the site will be, or leave the key out")
            return address
        } catch {
            self.error("url.invalid", at: text.span, error.message, help: error.help)
            return nil
        }
    }
}
