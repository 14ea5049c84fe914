/// A word of a PDF and the box that it fills on its page, in points from the upper left corner.
struct PDFWord: Sendable, Equatable {
    let text: String
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    var middle: Double { (top + bottom) / 2 }
    var height: Double { bottom - top }
}
