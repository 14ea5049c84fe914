/// Writes the instructions of a program.
struct ProgramBuilder {
    private(set) var program = Program()
    /// Whether the last literal may grow; not when a target lies behind it.
    private var mayExtendLiteral = false

    mutating func literal(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = program.literals.count
        program.literals.append(contentsOf: bytes)
        if mayExtendLiteral, case .literal(let first, let count) = program.instructions.last {
            let longer = Instruction.literal(start: first, count: count + Int32(bytes.count))
            program.instructions[program.instructions.count - 1] = longer
        } else {
            program.instructions.append(.literal(start: Int32(start), count: Int32(bytes.count)))
            mayExtendLiteral = true
        }
    }

    mutating func escaped(_ place: Place) { add(.escaped(slot(place))) }

    mutating func raw(_ place: Place) { add(.raw(slot(place))) }

    /// Skips to a target that is given later; returns where, for `land`.
    mutating func skipUnless(_ place: Place) -> Int { add(.skipUnless(slot(place), target: 0)) }

    /// Skips to a target that is given later; returns where, for `land`.
    mutating func skipIf(_ place: Place) -> Int { add(.skipIf(slot(place), target: 0)) }

    /// Begins to go through a list; returns where, for `endList`.
    mutating func beginList(_ place: Place, frame: Int) -> Int {
        program.frameCount = max(program.frameCount, frame + 1)
        return add(.beginList(slot(place), frame: Int32(frame), target: 0))
    }

    /// Ends the body of a list whose items take `width` cells each.
    mutating func endList(_ begin: Int, frame: Int, width: Int) {
        _ = add(.nextItem(frame: Int32(frame), width: Int32(width), target: Int32(begin + 1)))
        land([begin])
    }

    /// Makes the next instruction the target of earlier ones.
    mutating func land(_ origins: [Int]) {
        let target = Int32(program.instructions.count)
        for origin in origins {
            switch program.instructions[origin] {
            case .skipUnless(let slot, _): program.instructions[origin] = .skipUnless(slot, target: target)
            case .skipIf(let slot, _): program.instructions[origin] = .skipIf(slot, target: target)
            case .beginList(let slot, let frame, _):
                program.instructions[origin] = .beginList(slot, frame: frame, target: target)
            case .literal, .escaped, .raw, .nextItem: break
            }
        }
        mayExtendLiteral = false
    }

    @discardableResult
    private mutating func add(_ instruction: Instruction) -> Int {
        program.instructions.append(instruction)
        mayExtendLiteral = false
        return program.instructions.count - 1
    }

    private mutating func slot(_ place: Place) -> Slot {
        let start = program.paths.count
        program.paths += place.path.dropFirst().map { Int32($0) }
        return Slot(
            frame: Int32(place.frame), field: Int32(place.path.first ?? 0), restStart: Int32(start),
            restEnd: Int32(program.paths.count))
    }
}
