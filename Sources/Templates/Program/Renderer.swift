import Markup

/// Runs a program over the values of a context.
///
/// It reads bytes and copies bytes; nothing is looked up by name, counted by reference or shared between threads.
struct Renderer {
    /// The item of a list section that is being printed.
    private struct Frame {
        /// The first cell of the item.
        var base: Int
        /// How many items come after it.
        var remaining: Int
    }

    /// Appends what the program prints.
    static func run(_ program: Program, _ data: borrowing TemplateData, into output: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: Frame.self, capacity: program.frameCount) { frames in
            frames.initialize(repeating: Frame(base: 0, remaining: 0))
            program.literals.withUnsafeBufferPointer { literals in
                data.bytes.withUnsafeBufferPointer { texts in
                    run(
                        program.instructions.span, program.paths.span, data.cells.span, frames: frames,
                        literals: literals, texts: texts, into: &output)
                }
            }
        }
    }

    private static func run(
        _ instructions: Span<Instruction>, _ paths: Span<Int32>, _ cells: Span<TemplateData.Cell>,
        frames: UnsafeMutableBufferPointer<Frame>, literals: UnsafeBufferPointer<UInt8>,
        texts: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
    ) {
        func cell(_ slot: Slot) -> TemplateData.Cell {
            var index = frames[Int(slot.frame)].base + Int(slot.field)
            for step in slot.restStart..<slot.restEnd {
                index = cells[index].start + Int(paths[Int(step)])
            }
            return cells[index]
        }
        func bytes(_ slot: Slot) -> UnsafeBufferPointer<UInt8> {
            let cell = cell(slot)
            return UnsafeBufferPointer(rebasing: texts[cell.start..<cell.start + cell.count])
        }
        var next = 0
        while next < instructions.count {
            let instruction = instructions[next]
            next += 1
            switch instruction {
            case .literal(let start, let count):
                let range = Int(start)..<Int(start) + Int(count)
                output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[range]))
            case .escaped(let slot):
                HTMLEscaping.append(bytes(slot), to: &output)
            case .raw(let slot):
                output.append(contentsOf: bytes(slot))
            case .skipUnless(let slot, let target):
                if !cell(slot).isTrue { next = Int(target) }
            case .skipIf(let slot, let target):
                if cell(slot).isTrue { next = Int(target) }
            case .beginList(let slot, let frame, let target):
                let list = cell(slot)
                if list.isTrue {
                    frames[Int(frame)] = Frame(base: list.start, remaining: list.count - 1)
                } else {
                    next = Int(target)
                }
            case .nextItem(let frame, let width, let target):
                if frames[Int(frame)].remaining > 0 {
                    frames[Int(frame)].remaining -= 1
                    frames[Int(frame)].base += Int(width)
                    next = Int(target)
                }
            }
        }
    }
}
