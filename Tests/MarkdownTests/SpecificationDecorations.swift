@testable import Markdown

/// The examples of the specification that a decoration changes.
struct SpecificationDecorations: Sendable {
    let decorations: MarkdownDecorations
    let examples: [Int]

    static let all: [SpecificationDecorations] = [
        SpecificationDecorations(
            decorations: .headings,
            examples: [
                10, 29, 32, 36, 37, 38, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 56, 59, 60,
                61, 65, 66, 72, 73, 85, 111, 183, 184, 197, 206, 207, 208, 210, 278, 667, 668,
            ]),
        SpecificationDecorations(
            decorations: .tables,
            examples: [
                198, 199, 200, 201, 202, 204, 205,
            ]),
        SpecificationDecorations(
            decorations: .externalLinks,
            examples: [
                316, 356, 489, 490, 509, 534, 546, 602, 603, 608, 610, 611, 616, 619, 621, 622, 623, 624, 625,
                626, 627, 628,
            ]),
        SpecificationDecorations(
            decorations: .images,
            examples: [
                525, 528, 539, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 595,
                596, 597, 599,
            ]),
        SpecificationDecorations(
            decorations: .taskLists,
            examples: [
                279, 280,
            ]),
        SpecificationDecorations(
            decorations: .notes,
            examples: []),
    ]
}
