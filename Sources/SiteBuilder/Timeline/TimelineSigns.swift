import Markup

/// The shapes of the signs, drawn round the point that they stand for.
///
/// They need no colour: each kind has its own outline, and a sign that only limits a step is hollow.
enum TimelineSigns {
    /// A sign round its point.
    static func sign(_ kind: TimelineMark.Kind, isHollow: Bool = false) -> HTML {
        var attributes: [SVGWriter.Attribute] = []
        if isHollow {
            attributes.append(("class", "timeline__sign--hollow"))
        } else if kind == .deadline {
            attributes.append(("class", "timeline__deadline"))
        }
        guard let outline = outline(kind) else {
            return SVGWriter.element("circle", attributes + [("r", "5.5")])
        }
        return SVGWriter.element("path", attributes + [("d", outline)])
    }

    /// The dots that lead up to a hollow sign, or on from it.
    static func tail(_ shape: TimelineMark.Shape) -> HTML {
        let path: String
        switch shape {
        case .noLaterThan: path = "M-8 0h-3m-2 0h-3"
        case .noEarlierThan: path = "M8 0h3m2 0h3"
        case .day, .reserve, .stretch: return HTML()
        }
        return SVGWriter.element("path", [("class", "timeline__tail"), ("d", path)])
    }

    /// A sign by itself, for the legend.
    static func key(_ kind: TimelineMark.Kind) -> HTML {
        guard kind == .open else { return key(sign(kind)) }
        return key(
            SVGWriter.element(
                "rect",
                [
                    ("class", "timeline__bar timeline__bar--open"), ("x", "-13"), ("y", "-6"),
                    ("width", "26"),
                    ("height", "12"),
                ]))
    }

    /// A bar with a sign in it, for the legend.
    static var stretchKey: HTML {
        key(
            SVGWriter.element(
                "rect",
                [("class", "timeline__bar"), ("x", "-13"), ("y", "-4"), ("width", "26"), ("height", "8")]))
    }

    /// A hollow sign without dots, for the legend.
    static var reserveKey: HTML {
        key(
            SVGWriter.element(
                "path", [("class", "timeline__sign--hollow"), ("d", "M-5-5H5V5H-5z")]))
    }

    /// A hollow sign with its dots, for the legend.
    static var hollowKey: HTML {
        var content = SVGWriter.element("path", [("class", "timeline__tail"), ("d", "M-3 0h-3m-3 0h-3")])
        content.append(
            SVGWriter.element(
                "path", [("class", "timeline__sign--hollow"), ("d", "M-1-5H9V5H-1z")]))
        return key(content)
    }

    private static func key(_ content: HTML) -> HTML {
        SVGWriter.element(
            "svg",
            [
                ("class", "timeline__key"), ("viewBox", "-14 -11 28 22"), ("aria-hidden", "true"),
            ], content: content)
    }

    /// The outline of a sign; nil for a circle.
    private static func outline(_ kind: TimelineMark.Kind) -> String? {
        switch kind {
        // A flag on a pole, over the time that it ends.
        case .deadline, .open: "M1.5-11V10H-1.5V-1L-11-6z"
        // Diamond, circle, square, triangle, plus, cross, arrow.
        case .assessment: "M0-7L7 0 0 7-7 0z"
        case .pitches: nil
        case .decision: "M-5-5H5V5H-5z"
        case .rebuttal: "M0-6L6.5 5H-6.5z"
        case .matching: "M-2.5-6.5h5v4h4v5h-4v4h-5v-4h-4v-5h4z"
        case .other: "M-6-3.5l2.5-2.5L0-2.5 3.5-6 6-3.5 2.5 0 6 3.5 3.5 6 0 2.5-3.5 6-6 3.5-2.5 0z"
        case .launch: "M-4-6L6 0-4 6z"
        }
    }
}
