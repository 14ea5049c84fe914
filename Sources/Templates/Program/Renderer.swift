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

    private typealias Frames = UnsafeMutableBufferPointer<Frame>

    /// Appends what the program prints. The items of deferred lists are laid out in the data one at a time, and
    /// taken back when they are printed.
    static func run(
        _ program: Program, _ data: inout TemplateData, into output: inout [UInt8],
        _ drain: OutputDrain? = nil
    ) {
        withUnsafeTemporaryAllocation(of: Frame.self, capacity: program.frameCount) { frames in
            frames.initialize(repeating: Frame(base: 0, remaining: 0))
            run(program, 0..<program.instructions.count, frames, &data, into: &output, drain)
        }
    }

    private static func run(
        _ program: Program, _ range: Range<Int>, _ frames: Frames, _ data: inout TemplateData,
        into output: inout [UInt8], _ drain: OutputDrain?
    ) {
        var next = range.lowerBound
        while let (slot, frame, target) = print(program, &next, range.upperBound, frames, data, into: &output)
        {
            let items = data.deferred[slot]
            let mark = data.mark
            let start = output.count
            for position in 0..<items.count {
                frames[frame] = Frame(base: data.layOut(position, of: items), remaining: 0)
                run(program, next..<target, frames, &data, into: &output, drain)
                data.takeBack(to: mark)
                if let drain {
                    drain(&output)
                } else if position + 1 == sampleCount {
                    reserve(items.count, sample: output.count - start, in: &output)
                }
            }
            next = target
        }
    }

    /// The items of a long list after which it is known about how long it will be.
    private static let sampleCount = 64

    /// Makes room for the items that follow the first: growing by doubling would take twice the memory.
    private static func reserve(_ count: Int, sample: Int, in output: inout [UInt8]) {
        let whole = sample * (count - sampleCount) / sampleCount
        output.reserveCapacity(output.count + whole + whole / 8)
    }

    /// Prints up to the end or to a deferred list, which is returned with `next` at its first instruction.
    private static func print(
        _ program: Program, _ next: inout Int, _ end: Int, _ frames: Frames, _ data: borrowing TemplateData,
        into output: inout [UInt8]
    ) -> (list: Int, frame: Int, target: Int)? {
        program.literals.withUnsafeBufferPointer { literals in
            data.bytes.withUnsafeBufferPointer { texts in
                print(
                    program.instructions.span, program.paths.span, data.cells.span, &next, end,
                    frames: frames,
                    literals: literals, texts: texts, into: &output)
            }
        }
    }

    private static func print(
        _ instructions: Span<Instruction>, _ paths: Span<Int32>, _ cells: Span<TemplateData.Cell>,
        _ next: inout Int, _ end: Int, frames: Frames, literals: UnsafeBufferPointer<UInt8>,
        texts: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
    ) -> (list: Int, frame: Int, target: Int)? {
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
        while next < end {
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
                if list.count < 0 { return (list.start, Int(frame), Int(target)) }
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
        return nil
    }
}
