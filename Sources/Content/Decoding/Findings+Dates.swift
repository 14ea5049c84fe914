import Diagnostics
import Schedule

/// Reads dates, and reports the faulty part of what is none.
extension Findings {
    /// A date in any form.
    ///
    /// - Parameter anchors: the milestones that can be counted from; nil for any.
    mutating func when(_ entry: YAMLEntry, anchors: [MilestoneKey]?) -> When? {
        guard let scalar = scalar(entry.value, entry.key) else { return nil }
        do {
            return try When.parse(scalar.text, anchors: anchors)
        } catch {
            report(error, in: scalar, at: entry.value.span)
            return nil
        }
    }

    /// One or several days, with days that are kept in reserve.
    mutating func days(_ entry: YAMLEntry, reserve: YAMLEntry?) -> When? {
        guard let items = dayItems(entry), let reserved = reserve.map({ dayItems($0) }) ?? [] else {
            return nil
        }
        do {
            return try When.days(items.map(\.scalar.text), optional: reserved.map(\.scalar.text))
        } catch {
            for problem in error.problems {
                let list = problem.list == .days ? items : reserved
                if let index = problem.index {
                    report(problem.error, in: list[index].scalar, at: list[index].span)
                } else {
                    let list = problem.list == .days ? entry : reserve ?? entry
                    self.error(
                        problem.error.identifier, at: list.value.span, problem.error.message,
                        help: problem.error.help)
                }
            }
            return nil
        }
    }

    /// One day.
    mutating func day(_ entry: YAMLEntry) -> CivilDate? {
        guard let scalar = scalar(entry.value, entry.key) else { return nil }
        do {
            if case .days(let days, optional: _) = try When.parse(scalar.text), let day = days.first {
                return day
            }
            error(
                "date.form", at: entry.value.span, "\(scalar.text) is not one day",
                help: "write a day such as 2023-05-02")
        } catch {
            report(error, in: scalar, at: entry.value.span)
        }
        return nil
    }

    /// The items of a list of days; a single day counts as a list of one.
    private mutating func dayItems(_ entry: YAMLEntry) -> [(scalar: YAMLScalar, span: SourceSpan)]? {
        let nodes: [YAMLNode]
        if case .list(let items) = entry.value.value { nodes = items } else { nodes = [entry.value] }
        let scalars = nodes.map { node in scalar(node, "a day of \(entry.key)").map { ($0, node.span) } }
        let items = scalars.compactMap(\.self)
        return items.count == scalars.count ? items : nil
    }

    private mutating func report(_ problem: WhenError, in scalar: YAMLScalar, at whole: SourceSpan) {
        let span = scalar.span(offset: problem.offset, length: problem.length, in: whole)
        error(problem.identifier, at: span, problem.message, help: problem.help)
    }
}
