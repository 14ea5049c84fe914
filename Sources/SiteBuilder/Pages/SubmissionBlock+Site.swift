import Content

extension SubmissionBlock {
    /// The rules of a region, with its deadline repeated.
    init(_ submission: Submission, banner: DeadlineBanner, othersMayBeOpen: Bool) {
        sentence = banner.sentence
        isClosed = banner.closed != nil
        self.othersMayBeOpen = othersMayBeOpen
        email = submission.email.map { EmailLink(address: $0, subject: submission.subject) }
        url = submission.url
        subject = submission.subject
        fileName = submission.fileName
        note = submission.instructions
    }
}
