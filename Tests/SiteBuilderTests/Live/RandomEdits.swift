import Foundation

/// Edits as people make them, in an order that a number decides.
struct RandomEdits {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number below `limit` (SplitMix64).
    mutating func next(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    private mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

    /// Makes one edit; gives the paths that it touched.
    mutating func edit(_ project: LiveProject) throws -> Set<String> {
        let name = pick(["dal", "berg", "zee", "duin", "heide"])
        let path = "Content/regio/\(name).md"
        let title = pick(["Aarde", "Zand", name.capitalized])
        let persona = pick(["Roy", "Noor", "An-Sofie", "An Sofie"])
        let text = pick([
            "Een andere tekst.", "Zie [dal](dal.md).", "Zie [elders](berg.md#regio-uitdagingen).",
            "Zie [niets](weg.md).",
            "Zie [nergens](dal.md#weg).", "Een kop.\n\n##### Diep\n\nTekst.",
        ])
        switch next(20) {
        case 0, 1, 2: try project.write(path, LiveProject.region(name, text: text))
        case 3: try project.write(path, LiveProject.region(name, title: title))
        case 4:
            let deadline = pick(["2023-05-01 12:00", "2023-05-25 12:00", "2023-07-01 23:59"])
            try project.write(path, LiveProject.region(name, deadline: deadline))
        case 5: try project.write(path, LiveProject.region(name, persona: persona))
        case 6, 14, 15: return try remove(path, from: project)
        case 16, 17:
            let municipality = pick(["Bergstad", "Samen", "Sàmen", "Samen, Samen", "Samen, Zeestad"])
            try project.write(
                path, LiveProject.region(name, persona: persona, municipality: municipality))
        case 18:
            let accepted =
                "accept: [{finding: \(pick(["heading.level-skipped", "region.title-duplicate"])), reason: Zo is het}]\n"
            try project.write(path, LiveProject.region(name, title: title, extra: accepted, text: text))
        case 7: try project.write(path, LiveProject.region(name, extra: "aliases: [vroeger]\n"))
        case 8: try project.write(path, LiveProject.region(name, extra: "draft: true\n"))
        case 9: try project.write(path, LiveProject.region(name, deadline: "2023-06-31 12:00"))
        case 10: return try editProgramme(project)
        case 11: return try editPersona(project)
        case 12: return try editFile(project)
        default: return try editTheme(project)
        }
        return [path]
    }

    /// Mends all faults; gives the paths that it touched.
    func mend(_ project: LiveProject) throws -> Set<String> {
        var paths: Set = ["Content/programma.md"]
        try project.write("Content/programma.md", "---\ntitle: Proef\n---\n\nWelkom.\n")
        for name in ["dal", "berg", "zee", "duin", "heide"] {
            let path = "Content/regio/\(name).md"
            guard name == "dal" || (try? project.read(path)) != nil else { continue }
            try project.write(path, LiveProject.region(name))
            paths.insert(path)
        }
        let inTheWay = "Content/bestand/regio/zee/index.html"
        if (try? project.read(inTheWay)) != nil { paths.formUnion(try remove(inTheWay, from: project)) }
        let home = try project.read("Templates/home.mustache").replacing("\n{{unknown}}\n", with: "")
        try project.write("Templates/home.mustache", home)
        return paths.union(["Templates/home.mustache"])
    }

    private func remove(_ path: String, from project: LiveProject) throws -> Set<String> {
        guard (try? project.read(path)) != nil else { return [] }
        try project.delete(path)
        return [path]
    }

    private mutating func editProgramme(_ project: LiveProject) throws -> Set<String> {
        let title = pick(["Proef", "Oproep"])
        let text = pick(["Welkom.", "Lees [dal](regio/dal.md)."])
        let days = pick(["7", "20"])
        try project.write(
            "Content/programma.md", "---\ntitle: \(title)\nclosing_soon_days: \(days)\n---\n\n\(text)\n")
        return ["Content/programma.md"]
    }

    private mutating func editPersona(_ project: LiveProject) throws -> Set<String> {
        let path = "Content/persona/roy.md"
        if next(4) == 0 { return try remove(path, from: project) }
        let summary = pick(["", "summary: Zoekt werk.\n"])
        try project.write(path, "---\nname: Roy\n\(summary)---\n\n\(pick(["Roy.", "Roy zoekt."]))\n")
        return [path]
    }

    private mutating func editFile(_ project: LiveProject) throws -> Set<String> {
        // The last is in the way of a page.
        let path = pick([
            "Content/bestand/kaart.txt", "Content/bestand/map/plan.txt",
            "Content/bestand/regio/zee/index.html",
        ])
        if next(3) == 0 { return try remove(path, from: project) }
        try project.write(path, pick(["een\n", "twee woorden\n"]))
        return [path.split(separator: "/").prefix(3).joined(separator: "/"), path]
    }

    private mutating func editTheme(_ project: LiveProject) throws -> Set<String> {
        let path = pick(["Templates/assets/site.css", "Templates/home.mustache"])
        let old = try project.read(path)
        var mark = path.hasSuffix("css") ? "\n/* x */\n" : "\n<!-- x -->\n"
        if path.hasSuffix("mustache"), next(2) == 0 { mark = "\n{{unknown}}\n" }
        try project.write(path, old.hasSuffix(mark) ? String(old.dropLast(mark.count)) : old + mark)
        return [path]
    }
}
